/** "Move to…": every stage of every pipeline, one press away. A sheet at the foot of a phone. */
import { Check, CircleDot, Trophy, XCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DealRow } from "@/resources/deals/deal-row";
import { usePipelines, useStages, type Stage } from "@/resources/deals/stages";
import { Dialog } from "@/ui/dialog";
import { SkeletonRows } from "@/ui/skeleton-rows";

const ICONS = {
  open: <CircleDot aria-hidden className="size-4 text-ink-faint" />,
  won: <Trophy aria-hidden className="size-4 text-good" />,
  lost: <XCircle aria-hidden className="size-4 text-bad" />,
};

export interface MoveToDialogProps {
  deal: DealRow;
  onChoose: (stage: Stage) => void;
  onClose: () => void;
}

export function MoveToDialog({ deal, onChoose, onClose }: MoveToDialogProps) {
  const { t } = useTranslation();
  const pipelines = usePipelines();
  const stages = useStages();
  const own = (pipelines.data ?? []).toSorted((one, other) => Number(other.id === deal.pipeline_id) - Number(one.id === deal.pipeline_id));
  return (
    <Dialog title={t("deals.moveToTitle")} description={deal.title} onClose={onClose}>
      {pipelines.data && stages.data ? null : <SkeletonRows rows={5} />}
      {own.map((pipeline) => (
        <section key={pipeline.id} aria-label={pipeline.name} className="mb-3 last:mb-0">
          {own.length > 1 ? <h3 className="mb-1 text-xs font-medium text-ink-muted">{pipeline.name}</h3> : null}
          <ul className="flex flex-col">
            {(stages.data ?? [])
              .filter((stage) => stage.pipeline_id === pipeline.id)
              .map((stage) => (
                <li key={stage.id}>
                  <button
                    type="button"
                    disabled={stage.id === deal.stage_id}
                    onClick={() => onChoose(stage)}
                    className="flex h-9 w-full items-center gap-2.5 rounded-md px-2 text-left text-sm enabled:hover:bg-hover disabled:text-ink-muted max-md:h-12 max-md:text-base"
                  >
                    {ICONS[stage.kind as keyof typeof ICONS]}
                    <span className="min-w-0 flex-1 truncate">{stage.name}</span>
                    {stage.id === deal.stage_id ? (
                      <span className="flex items-center gap-1 text-xs">
                        <Check aria-hidden className="size-3.5" />
                        {t("deals.isHere")}
                      </span>
                    ) : null}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
