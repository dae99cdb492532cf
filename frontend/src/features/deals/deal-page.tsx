/** A deal: where it stands, how likely it is, and everything that belongs to it. Over the board or as a page of its own. */
import { Link, useNavigate, useParams, useRouterState, useSearch } from "@tanstack/react-router";
import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { useMay, useMe } from "@/api/session";
import { DealHeader } from "@/features/deals/deal-header";
import { DealOverview } from "@/features/deals/deal-overview";
import { DealPapers } from "@/features/deals/deal-papers";
import { DEAL_TABS, type DealTab } from "@/resources/deals/board-search";
import { DEAL_COLUMNS, type DealRow } from "@/resources/deals/deal-row";
import { StageStepper } from "@/resources/deals/stage-stepper";
import { useStages } from "@/resources/deals/stages";
import { useMoveDeal } from "@/resources/deals/use-move-deal";
import { EmptyState } from "@/ui/empty-state";
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
  const { user, permissions } = useMe();
  const may = useMay();
  const deal = useRow<"deals", WholeDeal>("deals", dealId, SELECT);
  const allStages = useStages();
  const { move, question } = useMoveDeal();
  if (deal.isError) return <ErrorState error={deal.error} onRetry={() => void deal.refetch()} />;
  if (deal.isPending || !allStages.data) return <SkeletonRows rows={7} />;
  if (!deal.data) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden />}
        title={t("deals.gone")}
        text={t("deals.goneText")}
        action={
          <Link to="/deals" className="text-accent underline-offset-4 hover:underline">
            {t("deals.toBoard")}
          </Link>
        }
      />
    );
  }
  const row = deal.data;
  const stages = allStages.data.filter((stage) => stage.pipeline_id === row.pipeline_id);
  const stage = stages.find(({ id }) => id === row.stage_id);
  const isOwnOnly = (permissions["deals"] ?? "").includes("u*");
  const mayChange = may("deals", "u") && (!isOwnOnly || row.owner_id === user.id);
  const choose = (chosen: DealTab) => void navigate({ search: (former) => ({ ...former, tab: chosen }), state: (former) => former, replace: true });
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
      <div className="min-h-0 flex-1 overflow-y-auto" role="tabpanel" tabIndex={-1} aria-label={t(`deals.tab.${tab}`)}>
        {tab === "overview" && stage ? <DealOverview deal={row} stage={stage} mayChange={mayChange} /> : null}
        {tab === "papers" ? <DealPapers dealId={row.id} /> : null}
      </div>
      {question}
    </div>
  );
}
