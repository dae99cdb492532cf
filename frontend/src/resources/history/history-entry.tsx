/** One change of a record: who, when, through what, and from what to what. */
import { ArrowRight, Eye } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { HistoryEntry as Entry } from "@/api/past-tables";
import { dayAndTime } from "@/lib/format";
import { isTold } from "@/resources/history/restorable";
import { columnLabel, toldValue } from "@/resources/history/told-value";
import type { RecordSpec } from "@/resources/records/spec";
import { Badge, type Tone } from "@/ui/badge";
import { IconButton } from "@/ui/icon-button";

const TONES: Readonly<Record<Entry["verb"], Tone>> = { created: "good", changed: "info", deleted: "bad", restored: "accent" };
/** A colleague at the page is the usual way. */
const PLAIN: ReadonlySet<string> = new Set(["user", "system"]);

export interface HistoryEntryProps {
  spec: RecordSpec;
  entry: Entry;
  isCurrent: boolean;
  onLook: () => void;
}

export function HistoryEntry({ spec, entry, isCurrent, onLook }: HistoryEntryProps) {
  const { t, i18n } = useTranslation();
  const through = t(`audit.actor.${entry.actor_kind}` as "audit.actor.system", { defaultValue: t("audit.actor.system") });
  const who = entry.actor_name || through;
  const changes = Object.entries(entry.changes).filter(([column]) => isTold(column));
  return (
    <li aria-current={isCurrent || undefined} className="flex gap-3 px-4 py-2.5 aria-[current]:bg-accent-tint">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <Badge tone={TONES[entry.verb]}>{t(`history.verb.${entry.verb}`)}</Badge>
          <span className="font-medium">{who}</span>
          {entry.actor_name && !PLAIN.has(entry.actor_kind) ? <span className="text-ink-muted">{t("history.through", { what: through })}</span> : null}
          <time dateTime={entry.occurred_at} className="text-xs text-ink-muted tabular-nums">
            {dayAndTime(entry.occurred_at)}
          </time>
        </p>
        {changes.length > 0 ? (
          <ul className="flex flex-col gap-0.5 text-xs">
            {changes.map(([column, { from, to }]) => (
              <li key={column} className="flex flex-wrap items-center gap-x-1.5">
                <span className="text-ink-muted">{columnLabel(spec, column, i18n)}:</span>
                {entry.verb === "created" ? null : (
                  <>
                    <del className="max-w-full wrap-anywhere text-ink-muted">{toldValue(spec, column, from, i18n) || t("timeline.nothing")}</del>
                    <ArrowRight aria-label={t("timeline.to")} className="size-3 shrink-0 text-ink-faint" />
                  </>
                )}
                <ins className="max-w-full wrap-anywhere no-underline">{toldValue(spec, column, to, i18n) || t("timeline.nothing")}</ins>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <IconButton label={t("history.look", { when: dayAndTime(entry.occurred_at) })} aria-pressed={isCurrent} onClick={onLook}>
        <Eye aria-hidden className="size-4" />
      </IconButton>
    </li>
  );
}
