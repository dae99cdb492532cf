/** The way through the pipeline: done, here, ahead. A press moves the deal there. */
import { Check, Trophy, XCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";
import type { Stage } from "@/resources/deals/stages";

export interface StageStepperProps {
  stages: readonly Stage[];
  currentId: string;
  mayMove: boolean;
  onChoose: (stage: Stage) => void;
}

export function StageStepper({ stages, currentId, mayMove, onChoose }: StageStepperProps) {
  const { t } = useTranslation();
  const here = stages.findIndex((stage) => stage.id === currentId);
  const isLost = stages[here]?.kind === "lost";
  return (
    <ol aria-label={t("deals.stages")} className="flex min-w-0 gap-1 overflow-x-auto px-4 pb-3 [scrollbar-width:none]">
      {stages.map((stage, index) => {
        const isHere = index === here;
        const isPast = !isLost && index < here && stage.kind === "open";
        return (
          <li key={stage.id} className="min-w-24 flex-1 max-md:min-w-fit">
            <button
              type="button"
              ref={isHere ? (step) => step?.scrollIntoView({ inline: "center", block: "nearest" }) : undefined}
              aria-current={isHere ? "step" : undefined}
              disabled={!mayMove || isHere}
              onClick={() => onChoose(stage)}
              className={cx(
                "flex h-8 w-full items-center justify-center gap-1.5 rounded-md border px-2 text-xs transition-colors max-md:h-10",
                isHere && stage.kind === "open" && "border-accent bg-accent font-medium text-on-accent",
                isHere && stage.kind === "won" && "border-good bg-good-tint font-medium text-good",
                isHere && stage.kind === "lost" && "border-bad bg-bad-tint font-medium text-bad",
                isPast && "border-transparent bg-accent-tint text-accent enabled:hover:border-accent",
                !isHere && !isPast && "border-line text-ink-muted enabled:hover:border-line-strong enabled:hover:bg-hover",
              )}
            >
              {isPast ? <Check aria-hidden className="size-3.5 shrink-0" /> : null}
              {stage.kind === "won" ? <Trophy aria-hidden className="size-3.5 shrink-0" /> : null}
              {stage.kind === "lost" ? <XCircle aria-hidden className="size-3.5 shrink-0" /> : null}
              <span className="truncate">{stage.name}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
