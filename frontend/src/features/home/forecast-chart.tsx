/** A bar a month: won below, what is expected on top of it, and behind both what is open in full. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { expectedDeals, wonDeals, type Behind } from "@/features/home/home-links";
import { monthFrom, type MonthBar } from "@/features/home/home-numbers";
import { moneyShort, quantity } from "@/lib/format";
import { cx } from "@/lib/cx";

/** Pixels of a full bar. */
const BAR = 128;

export interface ForecastChartProps {
  bars: readonly MonthBar[];
  behind: Behind;
  currency: string;
}

function monthName(month: string, language: string, length: "short" | "long"): string {
  const words = { month: length, timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, length === "long" ? { ...words, year: "numeric" } : words).format(new Date(`${month}T12:00:00Z`)).replace(".", "");
}

export function ForecastChart({ bars, behind, currency }: ForecastChartProps) {
  const { t, i18n } = useTranslation();
  const most = Math.max(1, ...bars.map(({ won, open }) => won + open));
  const current = monthFrom(behind.today, 0);
  const height = (minor: number) => ({ height: `${(minor / most) * 100}%` });
  return (
    <ol className="flex items-stretch gap-1 px-3 pt-4 pb-2">
      {bars.map(({ month, won, open, weighted }) => {
        const isPast = month < current;
        const words = t("home.monthWords", {
          month: monthName(month, i18n.language, "long"),
          won: moneyShort(won, currency),
          weighted: moneyShort(weighted, currency),
          open: moneyShort(open, currency),
        });
        const total = won + weighted;
        return (
          <li key={month} className="relative flex min-w-0 flex-1">
            <Link
              to="/deals/list"
              search={isPast ? wonDeals(behind, month) : expectedDeals(behind, month)}
              title={words}
              className="group flex min-w-0 flex-1 flex-col items-center gap-1 rounded-md px-1 py-1 transition-colors hover:bg-hover"
            >
              <span className="sr-only">{words}</span>
              <span aria-hidden className="text-2xs text-ink-muted tabular-nums">{total > 0 ? quantity(Math.round(total / 100_000)) : "–"}</span>
              <span aria-hidden className="relative flex h-32 w-full max-w-10 flex-col justify-end overflow-hidden rounded-sm bg-sunken">
                <span className="absolute inset-x-0 bottom-0 bg-line-strong" style={height(won + open)} />
                <span className="relative w-full shrink-0 bg-accent" style={height(weighted)} />
                <span className="relative w-full shrink-0 bg-good" style={height(won)} />
              </span>
              <span aria-hidden className={cx("text-2xs", month === current ? "font-semibold text-ink" : "text-ink-faint")}>
                {monthName(month, i18n.language, "short")}
              </span>
            </Link>
            {!isPast && won > 0 ? (
              // What is won already opens a list of its own: it lies over the foot of the bar.
              <Link
                to="/deals/list"
                search={wonDeals(behind, month)}
                aria-label={t("home.wonIn", { month: monthName(month, i18n.language, "long"), amount: moneyShort(won, currency) })}
                title={t("home.wonIn", { month: monthName(month, i18n.language, "long"), amount: moneyShort(won, currency) })}
                className="absolute inset-x-1 bottom-6 mx-auto min-h-6 max-w-10 rounded-sm hover:outline-2 hover:outline-good"
                style={{ height: `${(won / most) * BAR}px` }}
              />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
