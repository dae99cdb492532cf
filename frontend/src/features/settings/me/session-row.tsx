/** One place where I am signed in: the machine in a person's words, when it was used last, and from where. */
import { Monitor, Smartphone, Terminal } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { OwnSession } from "@/api/me";
import { SettingRow } from "@/features/settings/setting-row";
import { deviceOf } from "@/lib/device";
import { ago, day } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";

export interface SessionRowProps {
  session: OwnSession;
  isBusy: boolean;
  onEnd: () => void;
}

export function SessionRow({ session, isBusy, onEnd }: SessionRowProps) {
  const { t, i18n } = useTranslation();
  const { program, system, isPhone } = deviceOf(session.user_agent);
  const name = program && system ? t("me.device", { program, system }) : (program ?? system ?? t("me.unknownDevice"));
  const Icon = session.kind === "token" ? Terminal : isPhone ? Smartphone : Monitor;
  const details = [
    session.is_current ? null : t("me.lastUsed", { when: ago(session.last_seen_at, i18n.language) }),
    t("me.since", { day: day(session.created_at) }),
    session.ip,
  ];
  return (
    <SettingRow
      isInline
      title={
        <span className="flex min-w-0 items-center gap-2">
          <Icon aria-hidden className="size-4 shrink-0 text-ink-faint" />
          <span className="truncate">{name}</span>
          {session.is_current ? <Badge tone="good">{t("me.thisOne")}</Badge> : null}
          {session.kind === "token" ? <Badge>{t("me.program")}</Badge> : null}
        </span>
      }
      text={<span className="tabular-nums">{details.filter(Boolean).join(" · ")}</span>}
    >
      {session.is_current ? null : (
        <Button aria-label={t("me.endNamed", { name })} isBusy={isBusy} onClick={onEnd}>
          {t("nav.signOut")}
        </Button>
      )}
    </SettingRow>
  );
}
