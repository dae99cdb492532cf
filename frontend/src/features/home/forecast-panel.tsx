/** What was won lately and what is expected when; what should have closed already is said beside it. */
import { CalendarClock, CalendarX2, Trophy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMe } from "@/api/session";
import { ForecastChart } from "@/features/home/forecast-chart";
import { ForecastLine } from "@/features/home/forecast-line";
import { lateDeals, undatedDeals, wonDeals, type Behind } from "@/features/home/home-links";
import { addUp, monthBars, monthFrom, useForecastNumbers } from "@/features/home/home-numbers";
import { Panel } from "@/features/home/panel";
import type { Shown } from "@/features/home/whose";
import { amounts } from "@/lib/amounts";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

const LEGEND = [
  ["bg-good", "home.won"],
  ["bg-accent", "home.expected"],
  ["bg-line-strong", "home.open"],
] as const;

export function ForecastPanel({ shown, behind }: { shown: Shown; behind: Behind }) {
  const { t } = useTranslation();
  const currency = useMe().workspace?.currency ?? "DKK";
  const numbers = useForecastNumbers(shown.owner);
  const rows = numbers.data ?? [];
  const month = monthFrom(behind.today, 0);
  const won = addUp(rows.filter((row) => row.kind === "won" && row.month === month));
  const late = addUp(rows.filter(({ kind }) => kind === "late"));
  const undated = addUp(rows.filter(({ kind }) => kind === "undated"));
  const others = addUp(rows.filter((row) => row.month && row.currency !== currency));
  const legend = LEGEND.map(([look, word]) => (
    <span key={word} className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className={`size-2 rounded-sm ${look}`} />
      {t(word)}
    </span>
  ));
  return (
    <Panel title={t("home.forecast")} end={legend}>
      {numbers.isPending ? <Skeleton className="m-4 h-44" /> : null}
      {numbers.isError ? <ErrorState error={numbers.error} onRetry={() => void numbers.refetch()} /> : null}
      {numbers.isSuccess ? (
        <>
          <ForecastChart bars={monthBars(rows, behind.today, currency)} behind={behind} currency={currency} />
          {others.deals > 0 ? <p className="px-4 pb-3 text-xs text-ink-faint">{t("home.otherCurrencies", { amount: amounts(others.amount) })}</p> : null}
          <ul className="flex flex-wrap border-t border-line">
            {won.deals > 0 ? (
              <ForecastLine icon={<Trophy aria-hidden className="text-good" />} search={wonDeals(behind, month)}>
                {t("home.wonNow", { count: won.deals, amount: amounts(won.amount) })}
              </ForecastLine>
            ) : null}
            {late.deals > 0 ? (
              <ForecastLine icon={<CalendarX2 aria-hidden className="text-bad" />} search={lateDeals(behind)}>
                {t("home.late", { count: late.deals, amount: amounts(late.amount) })}
              </ForecastLine>
            ) : null}
            {undated.deals > 0 ? (
              <ForecastLine icon={<CalendarClock aria-hidden className="text-ink-faint" />} search={undatedDeals(behind)}>
                {t("home.undated", { count: undated.deals, amount: amounts(undated.amount) })}
              </ForecastLine>
            ) : null}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}
