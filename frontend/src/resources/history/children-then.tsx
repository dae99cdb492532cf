/** What hung on the record then, kind by kind, beside how much there is now; opened it names the rows. */
import { ArrowRight, ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { NOW, useRecordAsOf } from "@/api/past";
import type { RecordAsOf } from "@/api/past-tables";
import { quantity } from "@/lib/format";
import { ChildThen } from "@/resources/history/child-then";
import { childLists } from "@/resources/history/child-lists";
import { tableWord } from "@/resources/past/words";
import type { RecordSpec } from "@/resources/records/spec";

const SHOWN = 50;

export interface ChildrenThenProps {
  spec: RecordSpec;
  id: string;
  then: RecordAsOf;
  /** The moment. */
  at: string;
}

export function ChildrenThen({ spec, id, then, at }: ChildrenThenProps) {
  const { t } = useTranslation();
  const now = useRecordAsOf(spec.table, id, NOW);
  if (!now.data) return null;
  const lists = childLists(then, now.data);
  if (lists.length === 0) return null;
  return (
    <section aria-label={t("history.children")} className="overflow-hidden rounded-lg border border-line bg-surface">
      <h3 className="border-b border-line px-3 py-2 text-xs font-medium text-ink-muted">{t("history.children")}</h3>
      {lists.map(({ name, before, after, lines }) => (
        <details key={name} className="group/child border-b border-line last:border-b-0">
          <summary className="flex h-9 cursor-pointer list-none items-center gap-2 px-3 text-sm -outline-offset-2 select-none hover:bg-hover max-md:h-11 [&::-webkit-details-marker]:hidden">
            <ChevronRight aria-hidden className="size-3.5 text-ink-faint transition-transform group-open/child:rotate-90" />
            <span className="flex-1">{tableWord(name.split(".")[0] ?? name, t)}</span>
            <span className="flex items-center gap-1.5 tabular-nums">
              <span className="sr-only">{t("history.then")}</span>
              <span className={before === after ? "text-ink-muted" : "font-medium"}>{quantity(before)}</span>
              <ArrowRight aria-label={t("history.now")} className="size-3 text-ink-faint" />
              <span className="text-ink-muted">{quantity(after)}</span>
            </span>
          </summary>
          <ul className="flex flex-col gap-1 px-3 pb-3 pl-4 text-sm">
            {lines.slice(0, SHOWN).map((line) => (
              <ChildThen key={`${line.id} ${line.state}`} table={name.split(".")[0] ?? name} line={line} at={at} />
            ))}
            {lines.length > SHOWN ? <li className="text-xs text-ink-muted">{t("history.more", { shown: quantity(lines.length - SHOWN) })}</li> : null}
          </ul>
        </details>
      ))}
    </section>
  );
}
