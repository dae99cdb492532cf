/** One stage of the pipeline as a line that opens its deals; the bar compares it with the largest stage. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { stageDeals, type Behind } from "@/features/home/home-links";
import type { Sum } from "@/features/home/home-numbers";
import { amounts } from "@/lib/amounts";
import type { Stage } from "@/resources/deals/stages";

export interface StageLineProps {
  stage: Stage;
  sum: Sum;
  /** The largest amount of any stage. */
  most: number;
  behind: Behind;
}

function share(minor: number, most: number): string {
  return `${Math.min(100, (minor / most) * 100)}%`;
}

export function StageLine({ stage, sum, most, behind }: StageLineProps) {
  const { t } = useTranslation();
  const amount = Math.max(0, ...Object.values(sum.amount));
  const weighted = Math.max(0, ...Object.values(sum.weighted));
  return (
    <li>
      <Link
        to="/deals/list"
        search={stageDeals(behind, stage.id)}
        className="grid min-h-10 grid-cols-[minmax(0,7rem)_2rem_minmax(0,1fr)_auto] items-center gap-3 px-4 py-1 -outline-offset-2 transition-colors hover:bg-hover max-md:min-h-12"
      >
        <span className="truncate text-sm">{stage.name}</span>
        <span className="text-right text-sm text-ink-muted tabular-nums">
          {sum.deals}
          <span className="sr-only"> {t("home.dealsUnit", { count: sum.deals })}</span>
        </span>
        <span aria-hidden className="relative h-2 overflow-hidden rounded-sm bg-hover">
          <span className="absolute inset-y-0 left-0 rounded-sm bg-line-strong" style={{ width: share(amount, most) }} />
          <span className="absolute inset-y-0 left-0 rounded-sm bg-accent" style={{ width: share(weighted, most) }} />
        </span>
        <span className="flex flex-col items-end text-sm tabular-nums">
          {amounts(sum.amount)}
          <span className="text-2xs text-ink-faint">{t("home.weighted", { amount: amounts(sum.weighted) })}</span>
        </span>
      </Link>
    </li>
  );
}
