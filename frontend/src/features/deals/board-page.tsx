/** The deals of a pipeline by stage; a deal opens over them, so that closing it leads back to the same place. */
import { useEffect, useRef, useState } from "react";
import { Link, Outlet, useNavigate, useParams, useRouterState, useSearch } from "@tanstack/react-router";
import { Handshake, Plus, Rows2, Rows4, Table2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { readPreference, writePreference } from "@/lib/preference";
import { BoardColumns } from "@/features/deals/board-columns";
import { BoardFilters } from "@/features/deals/board-filters";
import { BoardSkeleton } from "@/features/deals/board-skeleton";
import { DealDialog } from "@/features/deals/deal-dialog";
import { useBoard } from "@/features/deals/use-board";
import { AfterPaint } from "@/resources/after-paint";
import type { BoardSearch } from "@/resources/deals/board-search";
import { CreateRecordDialog } from "@/resources/create-record-dialog";
import { FavouriteStar } from "@/resources/favourites/favourite-star";
import type { Stage } from "@/resources/deals/stages";
import { forgetTrail } from "@/resources/record-page/trail";
import { DEALS } from "@/resources/records/records";
import { useMembers } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Hint } from "@/ui/hint";
import { IconButton } from "@/ui/icon-button";
import { PageHeader } from "@/ui/page-header";
import { Select } from "@/ui/select";

export function BoardPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/shell/deals" });
  const navigate = useNavigate({ from: "/deals" });
  const { dealId } = useParams({ strict: false });
  const isOverBoard = useRouterState({ select: ({ location }) => location.state.isOverBoard === true });
  const may = useMay();
  const members = useMembers();
  const board = useBoard(search);
  const [isCompact, setCompact] = useState(() => readPreference("board") === "compact");
  const [creating, setCreating] = useState<Stage | null>(null);
  const opened = useRef<string | undefined>(undefined);
  const [left, setLeft] = useState<string | undefined>(undefined);
  const isDeal = dealId !== undefined;
  useEffect(() => {
    // Back on the board, one stands where one left it.
    setLeft(dealId ? undefined : opened.current);
    opened.current = dealId;
    // From here, the way back is to the board.
    if (!dealId) forgetTrail("deals");
  }, [dealId]);
  // Its own address, opened by itself, is a full page.
  if (isDeal && !isOverBoard) return <Outlet />;

  const change = (changes: BoardSearch) => void navigate({ to: "/deals", search: (former) => ({ ...former, ...changes }), replace: true });
  const toggleCompact = () => {
    writePreference("board", isCompact ? "full" : "compact");
    setCompact(!isCompact);
  };
  const first = board.stages.find((stage) => stage.kind === "open");
  const isFiltered = Boolean(search.q ?? search.owner ?? search.company ?? search.closing);
  const mayCreate = may("deals", "c");
  const toPipelines = may("pipelines", "c") ? (
    <Link to="/settings/$section" params={{ section: "pipelines" }} className="tap text-accent underline-offset-4 hover:underline">
      {t("deals.makePipeline")}
    </Link>
  ) : null;
  return (
    <>
      <div inert={isDeal} className="flex h-full min-h-0 flex-col">
        <PageHeader title={t("record.deal.many")}>
          <FavouriteStar of={{ table: null, id: "", title: board.pipelines.length > 1 ? (board.pipeline?.name ?? t("record.deal.many")) : t("record.deal.many"), path: "/deals", search: { ...search, stage: undefined } }} />
          {board.pipelines.length > 1 ? (
            <Select
              aria-label={t("deals.pipeline")}
              value={board.pipeline?.id ?? ""}
              options={board.pipelines.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => change({ pipeline: event.target.value, stage: undefined })}
            />
          ) : null}
          <IconButton label={isCompact ? t("deals.full") : t("deals.compact")} aria-pressed={isCompact} onClick={toggleCompact}>
            {isCompact ? <Rows2 aria-hidden className="size-4" /> : <Rows4 aria-hidden className="size-4" />}
          </IconButton>
          <Hint text={t("deals.asTable")}>
            <Link
              to="/deals/list"
              aria-label={t("deals.asTable")}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink max-md:size-10"
            >
              <Table2 aria-hidden className="size-4" />
            </Link>
          </Hint>
          {mayCreate && first ? (
            <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setCreating(first)}>
              {t("record.deal.create")}
            </Button>
          ) : null}
        </PageHeader>
        <BoardFilters search={search} members={members} onChange={change} />
        {board.error ? <ErrorState error={board.error} onRetry={board.retry} /> : null}
        {board.isPending ? <BoardSkeleton /> : null}
        {!board.isPending && !board.error && board.stages.length === 0 ? (
          <EmptyState icon={<Handshake aria-hidden />} title={t("deals.noPipeline")} text={t("deals.noPipelineText")} action={toPipelines} />
        ) : null}
        {board.stages.length > 0 ? (
          <AfterPaint key={board.pipeline?.id} fallback={<BoardSkeleton />}>
            <BoardColumns
              board={board}
              members={members}
              isCompact={isCompact}
              isFiltered={isFiltered}
              left={left}
              shown={search.stage}
              onShow={(stage) => change({ stage })}
              onCreate={mayCreate ? setCreating : undefined}
            />
          </AfterPaint>
        ) : null}
        {creating ? (
          <CreateRecordDialog
            spec={DEALS}
              known={{ stage_id: creating.id, pipeline_id: creating.pipeline_id }}
            onClose={() => setCreating(null)}
            onCreated={(dealId) => {
              void navigate({ to: "/deals/$dealId", params: { dealId }, search: (former) => former, state: { isOverBoard: true } });
            }}
          />
        ) : null}
      </div>
      {isDeal ? (
        <DealDialog onClose={() => void navigate({ to: "/deals", search: (former) => ({ ...former, tab: undefined }) })}>
          <Outlet />
        </DealDialog>
      ) : null}
    </>
  );
}
