/** One change: who did what to what, and when opened each column from what to what. */
import { useState } from "react";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AuditEntry } from "@/api/tables";
import { auditChanges, auditTitle, auditVerb } from "@/features/settings/firm/audit/audit-query";
import { auditValue } from "@/features/settings/firm/audit/audit-words";
import { dayAndTime } from "@/lib/format";
import { columnWord, tableWord } from "@/resources/past/words";
import { Badge, type Tone } from "@/ui/badge";

const TONES: Readonly<Record<ReturnType<typeof auditVerb>, Tone>> = { insert: "good", update: "info", delete: "bad", restore: "accent" };

export interface AuditRowProps {
  entry: AuditEntry;
  members: ReadonlyMap<string, string>;
}

export function AuditRow({ entry, members }: AuditRowProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const verb = auditVerb(entry);
  const changes = isOpen ? auditChanges(entry) : [];
  const who = (entry.actor_id && members.get(entry.actor_id)) || t(`audit.actor.${entry.actor_kind}` as "audit.actor.system", { defaultValue: t("audit.actor.system") });
  const through = ["user", "system"].includes(entry.actor_kind) ? "" : ` (${t(`audit.actor.${entry.actor_kind}` as "audit.actor.key", { defaultValue: entry.actor_kind })})`;
  return (
    <li>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="flex w-full items-center gap-3 px-4 py-2 text-left -outline-offset-2 hover:bg-hover">
        {isOpen ? <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" /> : <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />}
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm">
            <span className="font-medium">{tableWord(entry.table_name, t)}</span> {auditTitle(entry, members)}
          </span>
          <span className="block truncate text-xs text-ink-muted tabular-nums">
            {dayAndTime(entry.occurred_at)} · {who}
            {through}
          </span>
        </span>
        <Badge tone={TONES[verb]}>{t(`audit.op.${verb}`)}</Badge>
      </button>
      {isOpen ? (
        <div className="bg-sunken px-4 py-3">
          {changes.length === 0 ? <p className="text-sm text-ink-muted">{t("audit.noChanges")}</p> : null}
          <dl className="grid grid-cols-[minmax(120px,200px)_1fr] gap-x-4 gap-y-1.5 text-xs max-md:grid-cols-1 max-md:gap-y-0.5">
            {changes.map(({ column, from, to }) => (
              <div key={column} className="contents">
                <dt className="text-ink-muted max-md:pt-1.5">{columnWord(column, i18n)}</dt>
                <dd className="min-w-0 break-words">
                  {verb === "insert" ? null : <del className="text-ink-muted">{auditValue(column, from, members, t)}</del>}
                  {verb === "insert" ? null : <span aria-hidden> → </span>}
                  <ins className="no-underline">{auditValue(column, to, members, t)}</ins>
                </dd>
              </div>
            ))}
          </dl>
          <p className="pt-2 text-2xs text-ink-muted">{t("audit.row", { table: entry.table_name, id: entry.row_id, request: entry.request_id ?? "–" })}</p>
        </div>
      ) : null}
    </li>
  );
}
