/** A deal: where it stands, how likely it is, and everything that belongs to it. Over the board or as a page of its own. */
import { useNavigate, useParams, useRouterState, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { DealHeader } from "@/features/deals/deal-header";
import { DealOverview } from "@/features/deals/deal-overview";
import { DealDocuments } from "@/features/deals/deal-documents";
import { DEAL_TABS, type DealTab } from "@/resources/deals/board-search";
import { DEAL_COLUMNS, type DealRow } from "@/resources/deals/deal-row";
import { useDropTarget } from "@/resources/drop-target";
import { HistoryPanel } from "@/resources/history/history-panel";
import { StageStepper } from "@/resources/deals/stage-stepper";
import { useStages } from "@/resources/deals/stages";
import { useMoveDeal } from "@/resources/deals/use-move-deal";
import { NotesPanel } from "@/resources/notes/notes-panel";
import { PapersList } from "@/resources/papers/papers-list";
import { RecordGone } from "@/resources/record-page/record-gone";
import { TabBody } from "@/resources/record-page/tab-body";
import { useTabKeys } from "@/resources/record-page/use-tab-keys";
import { useMayRow } from "@/resources/records/may-row";
import { DEALS } from "@/resources/records/records";
import { TaskPanel } from "@/resources/tasks/task-panel";
import { Timeline } from "@/resources/timeline/timeline";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { TabBar } from "@/ui/tab-bar";

const SELECT = `${DEAL_COLUMNS},created_at,company:companies(id,name),person:people(id,name),stage:stages(id,name)`;

export type WholeDeal = DealRow & { created_at: string; person: { id: string; name: string } | null; stage: { id: string; name: string } };

export function DealPage() {
  const { t } = useTranslation();
  const { dealId } = useParams({ from: "/shell/deals/$dealId" });
  const { tab = "overview" } = useSearch({ from: "/shell/deals/$dealId" });
  const isOverBoard = useRouterState({ select: ({ location }) => location.state.isOverBoard === true });
  const navigate = useNavigate({ from: "/deals/$dealId" });
  const mayRow = useMayRow(DEALS);
  const deal = useRow<"deals", WholeDeal>("deals", dealId, SELECT);
  useDropTarget(deal.data?.company?.id, deal.data?.company?.name);
  const allStages = useStages();
  const { move, question } = useMoveDeal();
  const choose = (chosen: DealTab) => void navigate({ search: (former) => ({ ...former, tab: chosen === "overview" ? undefined : chosen }), state: (former) => former, replace: true });
  useTabKeys(DEAL_TABS, choose);
  if (deal.isError) return <ErrorState isPage error={deal.error} onRetry={() => void deal.refetch()} />;
  if (deal.isPending || !allStages.data) return <SkeletonRows rows={7} />;
  if (!deal.data) return <RecordGone title={t("deals.gone")} to="/deals" label={t("deals.toBoard")} />;
  const row = deal.data;
  const stages = allStages.data.filter((stage) => stage.pipeline_id === row.pipeline_id);
  const stage = stages.find(({ id }) => id === row.stage_id);
  const mayChange = mayRow("u", row as WholeDeal & Record<string, unknown>);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <DealHeader deal={row} isOverBoard={isOverBoard} mayChange={mayChange} onMove={(to) => move({ deal: row, to, from: stage })} />
      <StageStepper stages={stages} currentId={row.stage_id} mayMove={mayChange} onChoose={(to) => move({ deal: row, to, from: stage })} />
      <TabBar
        label={t("record.deal.one")}
        items={DEAL_TABS.map((id) => ({ id, label: t(`deals.tab.${id}`) }))}
        current={tab}
        onChoose={choose}
      />
      <div role="tabpanel" aria-label={t(`deals.tab.${tab}`)} className="flex min-h-0 flex-1 flex-col">
        <TabBody key={row.id} label={t(`deals.tab.${tab}`)}>
          {tab === "overview" && stage ? <DealOverview deal={row} stage={stage} mayChange={mayChange} onTasks={() => choose("tasks")} /> : null}
          {tab === "timeline" ? <Timeline of={{ deal_id: row.id }} /> : null}
          {tab === "tasks" ? <TaskPanel about={{ company_id: row.company_id, deal_id: row.id }} /> : null}
          {tab === "notes" ? <NotesPanel companyId={row.company_id} /> : null}
          {tab === "papers" ? <PapersList companyId={row.company_id} dealId={row.id} /> : null}
          {tab === "documents" ? <DealDocuments companyId={row.company_id} /> : null}
          {tab === "history" ? <HistoryPanel spec={DEALS} id={row.id} /> : null}
        </TabBody>
      </div>
      {question}
    </div>
  );
}
