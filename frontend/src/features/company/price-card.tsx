/** One price calculation: its lines, its totals and, when opened, every step that led there. */
import { useEffect, useRef, useState } from "react";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PriceCalculation } from "@/api/tables";
import { PriceLines } from "@/features/company/price-lines";
import { PriceTrace } from "@/features/company/price-trace";
import { cx } from "@/lib/cx";
import { day, dayAndTime, money } from "@/lib/format";

export interface PriceCardProps {
  calculation: PriceCalculation;
  isOpenAtFirst: boolean;
  isChosen: boolean;
}

export function PriceCard({ calculation, isOpenAtFirst, isChosen }: PriceCardProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [isTraced, setTraced] = useState(isChosen);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isChosen) box.current?.scrollIntoView({ block: "start", behavior: "smooth" });
  }, [isChosen]);
  const { currency, gross_minor, priced_on, source_kind, created_at, lines } = calculation;
  const names = lines.map((line) => line.name).filter(Boolean).join(", ");
  return (
    <section ref={box} className={cx("animate-slide-in rounded-lg border bg-surface", isChosen ? "border-accent" : "border-line")}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="flex w-full items-center gap-3 rounded-lg px-4 py-3 text-left">
        <ChevronRight aria-hidden className={cx("size-4 shrink-0 text-ink-faint transition-transform", isOpen && "rotate-90")} />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="truncate text-sm font-medium">{names || t("prices.noLines")}</span>
          <span className="truncate text-xs text-ink-muted" title={dayAndTime(created_at)}>
            {source_kind ? t(`prices.from.${source_kind}`) : t("prices.from.person")} · {day(`${priced_on}T12:00:00Z`)}
          </span>
        </span>
        <span className="flex shrink-0 flex-col items-end">
          <span className="text-base font-semibold tabular-nums">{money(gross_minor, currency)}</span>
          <span className="text-2xs text-ink-faint">{t("prices.withVat")}</span>
        </span>
      </button>
      {isOpen ? (
        <div className="border-t border-line">
          <PriceLines calculation={calculation} />
          <div className="border-t border-line px-4 py-2">
            <button
              type="button"
              aria-expanded={isTraced}
              onClick={() => setTraced(!isTraced)}
              className="-mx-1.5 flex h-8 items-center gap-1.5 rounded-md px-1.5 text-sm text-accent transition-colors hover:bg-hover"
            >
              <ChevronRight aria-hidden className={cx("size-3.5 transition-transform", isTraced && "rotate-90")} />
              {isTraced ? t("prices.hideTrace") : t("prices.showTrace", { count: calculation.trace.length })}
            </button>
            {isTraced ? <PriceTrace calculation={calculation} /> : null}
          </div>
        </div>
      ) : null}
    </section>
  );
}
