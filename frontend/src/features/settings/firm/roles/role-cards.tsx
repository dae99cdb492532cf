/** The roles side by side: what each is for, and how many have it. The chosen one is followed through the matrix. */
import { useTranslation } from "react-i18next";
import type { FirmMember } from "@/features/settings/firm/members/use-firm-members";
import { roleText, roleWord } from "@/features/settings/firm/role-words";
import { cx } from "@/lib/cx";
import { Badge } from "@/ui/badge";

export interface RoleCardsProps {
  roles: readonly string[];
  chosen: string;
  mine: string;
  members: readonly FirmMember[];
  onChoose: (role: string) => void;
}

export function RoleCards({ roles, chosen, mine, members, onChoose }: RoleCardsProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t("roles.choose")} className="grid grid-cols-[repeat(auto-fit,minmax(160px,1fr))] gap-2 max-md:grid-cols-1">
      {roles.map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={role === chosen}
          onClick={() => onChoose(role)}
          className={cx(
            "flex flex-col gap-1 rounded-lg border p-3 text-left transition-colors",
            role === chosen ? "border-accent bg-accent-tint" : "border-line hover:bg-hover",
          )}
        >
          <span className="flex items-center gap-2 text-sm font-semibold">
            {roleWord(role, t)}
            {role === mine ? <Badge tone="accent">{t("roles.mine")}</Badge> : null}
          </span>
          <span className="flex-1 text-xs text-ink-muted">{roleText(role, t)}</span>
          <span className="text-xs text-ink-muted tabular-nums">{t("members.people", { count: members.filter((member) => member.role === role).length })}</span>
        </button>
      ))}
    </div>
  );
}
