/** The head of a column: its stage, how many, what they are worth, and what that is worth weighed by chance. */
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { amounts } from "@/lib/amounts";
import { CLOSED_DAYS, type Totals } from "@/features/deals/board-query";
import type { Stage } from "@/resources/deals/stages";
import { IconButton } from "@/ui/icon-button";
import { Skeleton } from "@/ui/skeleton";
import { cx } from "@/lib/cx";

const DOTS = { open: "bg-accent", won: "bg-good", lost: "bg-bad" } as const;

export interface ColumnHeadProps {
  stage: Stage;
  totals: Totals | undefined;
  onCreate: (() => void) | undefined;
}

export function ColumnHead({ stage, totals, onCreate }: ColumnHeadProps) {
  const { t } = useTranslation();
  return (
    <header className="flex h-18 shrink-0 items-start gap-2 px-3 pt-2.5">
      <div className="min-w-0 flex-1">
        <h2 className="flex items-center gap-2 text-sm font-semibold">
          <span aria-hidden className={cx("size-2 shrink-0 rounded-full", DOTS[stage.kind as keyof typeof DOTS])} />
          <span className="truncate">{stage.name}</span>
          {totals ? <span className="font-normal text-ink-faint tabular-nums">{totals.count}</span> : null}
        </h2>
        {totals ? (
          // A line each: side by side they have no room.
          <div className="text-xs text-ink-muted tabular-nums">
            <p title={amounts(totals.amount)} className="truncate">
              {amounts(totals.amount)}
            </p>
            {stage.kind === "open" ? (
              <p title={t("deals.weightedHint")} className="truncate text-ink-faint">
                {t("deals.weighted", { amount: amounts(totals.weighted) })}
              </p>
            ) : (
              <Link to="/deals/list" search={{ filter: [["stage_id", "anyOf", stage.id]] }} className="tap inline-block max-w-full truncate rounded-sm hover:text-accent hover:underline">
                {t("deals.closedSince", { count: CLOSED_DAYS })}
              </Link>
            )}
          </div>
        ) : (
          <Skeleton className="mt-1.5 w-3/5" />
        )}
      </div>
      {onCreate ? (
        <IconButton label={t("deals.createIn", { stage: stage.name })} onClick={onCreate} className="-mr-1.5 -mt-1.5">
          <Plus aria-hidden className="size-4" />
        </IconButton>
      ) : null}
    </header>
  );
}
