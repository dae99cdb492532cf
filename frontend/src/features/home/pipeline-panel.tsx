/** What is open, stage by stage: how many deals, what they are worth, and that weighed by chance. */
import { Link } from "@tanstack/react-router";
import { Handshake } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Behind } from "@/features/home/home-links";
import { openDeals } from "@/features/home/home-links";
import { addUp, usePipelineNumbers } from "@/features/home/home-numbers";
import { Panel } from "@/features/home/panel";
import { StageLine } from "@/features/home/stage-line";
import type { Shown } from "@/features/home/whose";
import { amounts } from "@/lib/amounts";
import { usePipelines, type Stage } from "@/resources/deals/stages";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface PipelinePanelProps {
  shown: Shown;
  behind: Behind;
  stages: readonly Stage[];
}

export function PipelinePanel({ shown, behind, stages }: PipelinePanelProps) {
  const { t } = useTranslation();
  const numbers = usePipelineNumbers(shown.owner);
  const pipelines = usePipelines();
  const rows = numbers.data ?? [];
  const all = addUp(rows);
  const most = Math.max(1, ...rows.map((row) => row.amount_minor));
  const used = (pipelines.data ?? []).filter(({ id }) => rows.some((row) => row.pipeline_id === id));
  const board = { to: "/deals", search: shown.whose === "team" ? {} : { owner: shown.whose } } as const;
  const toBoard = (
    <Link {...board} className="tap rounded-sm text-accent hover:underline">
      {t("home.toBoard")}
    </Link>
  );
  return (
    <Panel title={t(shown.whose === "me" ? "home.myPipeline" : "home.pipeline")} end={toBoard}>
      {numbers.isPending ? <SkeletonRows rows={4} /> : null}
      {numbers.isError ? <ErrorState error={numbers.error} onRetry={() => void numbers.refetch()} /> : null}
      {numbers.isSuccess && rows.length === 0 ? (
        <EmptyState icon={<Handshake aria-hidden />} title={t("home.noDeals")} text={t("home.noDealsText")} action={toBoard} />
      ) : null}
      {rows.length > 0 ? (
        <>
          <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-line px-4 py-3">
            <Link to="/deals/list" search={openDeals(behind)} className="tap rounded-sm hover:text-accent hover:underline">
              <span className="text-xl font-semibold tabular-nums">{amounts(all.amount)}</span>
              <span className="ml-2 text-sm text-ink-muted">{t("home.inDeals", { count: all.deals })}</span>
            </Link>
            <p className="text-sm text-ink-muted tabular-nums" title={t("deals.weightedHint")}>
              {t("home.weighted", { amount: amounts(all.weighted) })}
            </p>
          </div>
          {used.map((pipeline) => (
            <div key={pipeline.id} className="border-b border-line py-1 last:border-b-0">
              {used.length > 1 ? <h3 className="px-4 pt-2 pb-1 text-xs text-ink-faint">{pipeline.name}</h3> : null}
              <ul>
                {stages
                  .filter((stage) => stage.pipeline_id === pipeline.id && stage.kind === "open")
                  .map((stage) => (
                    <StageLine key={stage.id} stage={stage} sum={addUp(rows.filter((row) => row.stage_id === stage.id))} most={most} behind={behind} />
                  ))}
              </ul>
            </div>
          ))}
        </>
      ) : null}
    </Panel>
  );
}
