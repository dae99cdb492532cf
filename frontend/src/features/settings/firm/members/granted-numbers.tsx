/** The CVR numbers a member may see, with the companies' names where they are known; each can be taken back. */
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useRevokeCvr } from "@/api/firm";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import type { FirmMember } from "@/features/settings/firm/members/use-firm-members";
import { formatCvr } from "@/lib/cvr";
import { IconButton } from "@/ui/icon-button";
import { toast } from "@/ui/toast-store";

/** As many as one address can ask for by number. */
const NAMED = 150;

export function GrantedNumbers({ member }: { member: FirmMember }) {
  const { t } = useTranslation();
  const may = useMay();
  const revoke = useRevokeCvr();
  const cvrs = member.cvr_grants.map(({ cvr }) => cvr).toSorted();
  const companies = useRows<"companies", { cvr: string; name: string }>(
    "companies",
    { select: "cvr,name", where: { cvr: `in.(${cvrs.slice(0, NAMED).join(",")})` }, limit: NAMED },
    { enabled: cvrs.length > 0 },
  );
  const names = new Map((companies.data ?? []).map(({ cvr, name }) => [cvr, name]));
  if (cvrs.length === 0) return <p className="rounded-md bg-warn-tint px-3 py-2 text-sm text-warn">{t("grants.none")}</p>;
  return (
    <ul aria-label={t("grants.title")} className="max-h-60 divide-y divide-line overflow-y-auto rounded-md border border-line">
      {cvrs.map((cvr) => (
        <li key={cvr} className="flex min-h-9 items-center gap-3 pr-1 pl-3 text-sm">
          <span className="shrink-0 tabular-nums">{formatCvr(cvr)}</span>
          <span className="min-w-0 flex-1 truncate text-ink-muted">{names.get(cvr) ?? t("grants.unknown")}</span>
          {may("cvr_grants", "d") ? (
            <IconButton
              label={t("grants.revoke", { cvr: formatCvr(cvr) })}
              onClick={() => revoke.mutate({ userId: member.user_id, cvr }, { onError: (error) => toast(errorText(error, t), "bad") })}
            >
              <X aria-hidden className="size-4" />
            </IconButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
