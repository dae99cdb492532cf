/** The foot of the grid: how many, and what the columns of money add up to. */
import { useTranslation } from "react-i18next";
import { money, quantity } from "@/lib/format";
import type { Total } from "@/resources/list/use-list-totals";
import type { FieldSpec } from "@/resources/records/spec";

export interface GridFootProps {
  columns: readonly FieldSpec[];
  total: Total | null;
}

export function sumText(total: Total, field: FieldSpec): string {
  const sums = [...(total.sums.get(field.name) ?? [])];
  return sums.map(([currency, sum]) => money(sum, currency)).join(" + ");
}

export function GridFoot({ columns, total }: GridFootProps) {
  const { t } = useTranslation();
  return (
    <div role="row" className="sticky bottom-0 z-20 mt-auto grid h-9 shrink-0 w-max min-w-full grid-cols-(--list-columns) border-t border-line bg-surface text-xs text-ink-muted">
      {columns.map((field, place) => (
        <div
          key={field.name}
          role="gridcell"
          className={place === 0 ? "sticky left-0 z-10 flex items-center bg-surface px-3" : "flex min-w-0 items-center justify-end px-2.5 tabular-nums"}
        >
          {place === 0 && total ? t("list.count", { count: total.count, shown: quantity(total.count) }) : null}
          {place > 0 && total && field.isSummed ? <span title={t("list.sum")} className="truncate font-medium text-ink">{sumText(total, field)}</span> : null}
        </div>
      ))}
    </div>
  );
}
