/** The head of a column: its stage, how many, what they are worth, and what that is worth weighed by chance. */
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { amounts } from "@/lib/amounts";
import type { Totals } from "@/features/deals/board-query";
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
    <header className="flex h-15 shrink-0 items-start gap-2 px-3 pt-2.5">
      <div className="min-w-0 flex-1">
        <h2 className="flex items-center gap-2 text-sm font-semibold">
          <span aria-hidden className={cx("size-2 shrink-0 rounded-full", DOTS[stage.kind as keyof typeof DOTS])} />
          <span className="truncate">{stage.name}</span>
          {totals ? <span className="font-normal text-ink-faint tabular-nums">{totals.count}</span> : null}
        </h2>
        {totals ? (
          <p className="truncate text-xs text-ink-muted tabular-nums">
            {amounts(totals.amount)}
            {stage.kind === "open" ? (
              <span className="text-ink-faint" title={t("deals.weightedHint")}>
                {" · "}
                {t("deals.weighted", { amount: amounts(totals.weighted) })}
              </span>
            ) : null}
          </p>
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
