/** The line of figures under a company's name; each leads to what it adds up. */
import { useTranslation } from "react-i18next";
import { ago, dayAndTime } from "@/lib/format";
import { cx } from "@/lib/cx";
import { amounts } from "@/resources/company/amounts";
import { useFigures } from "@/resources/company/use-figures";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

export type FigureTarget = "deals" | "papers" | "timeline";

export interface FigureStripProps {
  companyId: string;
  /** In a narrow panel the figures stand two by two. */
  isNarrow?: boolean;
  onOpen?: (target: FigureTarget) => void;
}

export function FigureStrip({ companyId, isNarrow = false, onOpen }: FigureStripProps) {
  const { t, i18n } = useTranslation();
  const figures = useFigures(companyId);
  if (figures.isError) {
    return <div className="shrink-0 border-b border-line [&>div]:py-3"><ErrorState error={figures.error} onRetry={() => void figures.refetch()} /></div>;
  }
  const rows = figures.data ?? [];
  const openCount = rows.reduce((sum, row) => sum + row.open_count, 0);
  const overdueCount = rows.reduce((sum, row) => sum + row.overdue_count, 0);
  const contact = rows[0]?.last_contact_at ?? null;
  const tiles: { id: "open" | "weighted" | "invoiced" | "overdue" | "contact"; value: string; note?: string; hint?: string; target: FigureTarget }[] = [
    { id: "open", value: amounts(rows, "open_minor"), note: openCount > 0 ? t("figures.deals", { count: openCount }) : "", target: "deals" },
    { id: "weighted", value: amounts(rows, "weighted_minor"), hint: t("figures.weightedHint"), target: "deals" },
    { id: "invoiced", value: amounts(rows, "invoiced_minor"), hint: t("figures.invoicedHint"), target: "papers" },
    { id: "overdue", value: amounts(rows, "overdue_minor"), note: overdueCount > 0 ? t("figures.invoices", { count: overdueCount }) : "", target: "papers" },
    { id: "contact", value: contact ? ago(contact, i18n.language) : t("figures.never"), hint: contact ? dayAndTime(contact) : "", target: "timeline" },
  ];
  return (
    <section aria-label={t("figures.title")} className="shrink-0 border-b border-line">
      <dl className={cx(isNarrow ? "grid grid-cols-2 gap-px bg-line [&>*]:bg-raised" : "flex overflow-x-auto [scrollbar-width:none]")}>
      {tiles.map(({ id, value, note, hint, target }) => {
        const isBad = id === "overdue" && overdueCount > 0;
        return (
          <div key={id} title={hint} className={cx("relative min-w-max flex-1 px-4 py-2", isNarrow ? "last:col-span-2" : "border-r border-line last:border-r-0", onOpen && "transition-colors hover:bg-hover")}>
            <dt className="text-xs whitespace-nowrap text-ink-faint">{t(`figures.${id}`)}</dt>
            <dd className="flex items-baseline gap-1.5 whitespace-nowrap">
              {figures.isPending ? (
                <Skeleton className="my-1.5 w-20" />
              ) : (
                <>
                  {onOpen ? (
                    <button type="button" onClick={() => onOpen(target)} className={cx("text-base font-medium tabular-nums after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent", isBad && "text-bad")}>
                      {value}
                    </button>
                  ) : (
                    <span className={cx("text-base font-medium tabular-nums", isBad && "text-bad")}>{value}</span>
                  )}
                  {note ? <span className="text-xs text-ink-faint">{note}</span> : null}
                </>
              )}
            </dd>
          </div>
        );
      })}
      </dl>
    </section>
  );
}
