/** What would go back or went back, by kind of data, and what stays and why. */
import { useTranslation } from "react-i18next";
import { ShieldCheck } from "lucide-react";
import type { Reverting } from "@/api/past-tables";
import { quantity } from "@/lib/format";
import { tableWord } from "@/resources/past/words";

const PARTS = ["brought_back", "restored", "removed"] as const;
/** Made of other rows by the system: they follow, and tell nobody anything. */
const MACHINERY: ReadonlySet<string> = new Set(["text_chunks", "analyses", "stage_probabilities", "quality_results"]);

export function RevertCounts({ of }: { of: Reverting }) {
  const { t } = useTranslation();
  const tables = of.tables.filter(({ table }) => !MACHINERY.has(table));
  const skipped = of.skipped.filter(({ table }) => !MACHINERY.has(table));
  return (
    <div className="flex flex-col gap-4">
      {tables.length === 0 ? <p className="text-sm text-ink-muted">{t("past.nothing")}</p> : null}
      {tables.length > 0 ? (
        <ul aria-label={t("past.changes")} className="divide-y divide-line rounded-lg border border-line">
          {tables.map((row) => (
            <li key={row.table} className="flex items-baseline justify-between gap-4 px-3 py-2 text-sm">
              <span className="font-medium">{tableWord(row.table, t)}</span>
              <span className="flex flex-wrap justify-end gap-x-3 text-ink-muted tabular-nums">
                {PARTS.filter((part) => row[part] > 0).map((part) => (
                  <span key={part}>{t(`past.part.${part}`, { count: row[part], shown: quantity(row[part]) })}</span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {skipped.length > 0 ? (
        <section aria-label={t("past.staysTitle")} className="flex flex-col gap-2 rounded-lg bg-sunken p-3">
          <h3 className="flex items-center gap-2 text-sm font-medium">
            <ShieldCheck aria-hidden className="size-4 text-good" />
            {t("past.staysTitle")}
          </h3>
          <ul className="flex flex-col gap-1.5 text-sm">
            {skipped.map(({ table, reason, count }) => (
              <li key={`${table} ${reason}`}>
                <span className="tabular-nums">
                  {tableWord(table, t)} ({quantity(count)}):
                </span>{" "}
                <span className="text-ink-muted">{t(`past.stays.${reason}` as "past.stays.other", { defaultValue: t("past.stays.other") })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
