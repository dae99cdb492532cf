/** How likely the deal is to be won, and where that figure comes from, in words. */
import { Percent } from "lucide-react";
import { useTranslation } from "react-i18next";
import { money, quantity } from "@/lib/format";
import type { DealRow } from "@/resources/deals/deal-row";
import { chanceOf, ENOUGH_DEALS, useStageHistory, type Stage } from "@/resources/deals/stages";

export function ChanceCard({ deal, stage }: { deal: DealRow; stage: Stage }) {
  const { t } = useTranslation();
  const history = useStageHistory().get(stage.id);
  const chance = chanceOf(deal.probability, stage, history);
  const finished = history?.deal_count ?? 0;
  const won = Math.round((Number(history?.probability ?? 0) * finished) / 100);
  const said = stage.kind === "open" && chance.source === "person";
  return (
    <section aria-label={t("deals.chance")} className="rounded-lg border border-line bg-surface p-3">
      <h2 className="flex items-center gap-2 text-sm font-medium">
        <Percent aria-hidden className="size-4 text-ink-faint" />
        {t("deals.chance")}
        <span className="ml-auto text-lg font-semibold tabular-nums">{t("deals.percent", { percent: chance.percent })}</span>
      </h2>
      <span aria-hidden className="mt-2 block h-1.5 overflow-hidden rounded-full bg-hover">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${chance.percent}%` }} />
      </span>
      <p className="mt-2 text-xs text-pretty text-ink-muted">
        {t(`deals.chanceFrom.${chance.source}`, { count: finished, won: quantity(won), stage: stage.name, enough: ENOUGH_DEALS })}
      </p>
      {said && finished >= ENOUGH_DEALS ? (
        <p className="mt-1 text-xs text-pretty text-ink-muted">
          {t("deals.historySays", { percent: Math.round(Number(history?.probability)), count: finished, stage: stage.name })}
        </p>
      ) : null}
      {said && finished < ENOUGH_DEALS ? <p className="mt-1 text-xs text-ink-muted">{t("deals.stageSays", { percent: stage.probability, stage: stage.name })}</p> : null}
      {stage.kind === "open" && deal.amount_minor > 0 ? (
        <p className="mt-2 border-t border-line pt-2 text-xs text-ink-muted tabular-nums">
          {t("deals.worth", { amount: money(deal.amount_minor, deal.currency), percent: chance.percent })}{" "}
          <span className="font-medium text-ink">{money(Math.round((deal.amount_minor * chance.percent) / 100), deal.currency)}</span>
        </p>
      ) : null}
    </section>
  );
}
