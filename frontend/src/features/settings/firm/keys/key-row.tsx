/** One API key: what it may, until when, when it was last used, and the way to end it. */
import { useState } from "react";
import { Ban } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRevokeKey } from "@/api/firm";
import { useMay } from "@/api/session";
import { isLive, type ApiKey } from "@/features/settings/firm/keys/api-key";
import { roleWord } from "@/features/settings/firm/role-words";
import { ago, day } from "@/lib/format";
import { useMembers } from "@/resources/use-members";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { FormDialog } from "@/ui/form-dialog";
import { toast } from "@/ui/toast-store";

export function KeyRow({ row }: { row: ApiKey }) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const members = useMembers();
  const revoke = useRevokeKey();
  const [isAsking, setAsking] = useState(false);
  const alive = isLive(row);
  const used = row.last_used_at
    ? t("keys.used", { when: ago(row.last_used_at, i18n.language), from: row.last_used_from ?? "–" })
    : t("keys.unused");
  const until = row.revoked_at
    ? t("keys.revoked", { date: day(row.revoked_at) })
    : row.expires_at
      ? t(alive ? "keys.until" : "keys.expired", { date: day(row.expires_at) })
      : t("keys.forever");
  const end = () =>
    revoke.mutate(row.id, {
      onSuccess: () => {
        toast(t("keys.isRevoked", { name: row.name }), "info");
        setAsking(false);
      },
    });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5">
      <div className="min-w-48 flex-1">
        <p className="flex items-center gap-2 text-sm font-medium">
          <span className="truncate">{row.name}</span>
          <code className="font-mono text-xs font-normal text-ink-muted">{row.prefix}…</code>
        </p>
        <p className="text-xs text-ink-muted">
          {[used, until, row.created_by ? t("keys.by", { name: members.get(row.created_by) ?? "–" }) : ""].filter(Boolean).join(" · ")}
        </p>
      </div>
      {row.member?.cvr_access === "granted" ? <Badge tone="info">{t("grants.count", { count: row.member.cvr_grants.length })}</Badge> : null}
      {row.member ? <Badge>{roleWord(row.member.role, t)}</Badge> : null}
      {alive && may("api_keys", "d") ? (
        <Button size="sm" look="danger" icon={<Ban aria-hidden className="size-3.5" />} aria-label={t("keys.revokeNamed", { name: row.name })} onClick={() => setAsking(true)}>
          {t("keys.revoke")}
        </Button>
      ) : null}
      {isAsking ? (
        <FormDialog
          title={t("keys.revokeNamed", { name: row.name })}
          description={t("keys.revokeText")}
          verb={t("keys.revoke")}
          look="danger"
          isBusy={revoke.isPending}
          error={revoke.error}
          onSubmit={end}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </li>
  );
}
