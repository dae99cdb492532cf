/** The board's data: the chosen pipeline, its stages, what each column asks for, and moves shown at once. */
import { useCallback, useMemo } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { rowsKey, useRows } from "@/api/rows";
import { useMe } from "@/api/session";
import type { RowsQuery } from "@/api/rows-client";
import { movedCard, movedSums, withCard, withoutCard, type ColumnData } from "@/features/deals/board-cache";
import { boardWhere, columnQuery, sumsQuery, totalsOf, type SumRow, type Totals } from "@/features/deals/board-query";
import type { BoardSearch } from "@/resources/deals/board-search";
import { usePipelines, useStageHistory, useStages, type Pipeline, type Stage } from "@/resources/deals/stages";
import type { DealMove } from "@/resources/deals/use-move-deal";

export interface Board {
  pipelines: Pipeline[];
  pipeline: Pipeline | undefined;
  stages: Stage[];
  isPending: boolean;
  error: unknown;
  retry: () => void;
  queryOf: (stage: Stage) => RowsQuery;
  totals: (stage: Stage) => Totals | undefined;
  /** Shows a move at once; what it returns takes it back. */
  draft: (move: DealMove) => () => void;
}

export function useBoard(search: BoardSearch): Board {
  const queries = useQueryClient();
  const { user } = useMe();
  const pipelines = usePipelines();
  const allStages = useStages();
  const history = useStageHistory();
  const pipeline = pipelines.data?.find(({ id }) => id === search.pipeline) ?? pipelines.data?.[0];
  const stages = useMemo(() => (allStages.data ?? []).filter((stage) => stage.pipeline_id === pipeline?.id), [allStages.data, pipeline?.id]);
  const { q, owner, company, closing } = search;
  const where = useMemo(() => boardWhere({ owner, company, closing }, user.id), [owner, company, closing, user.id]);
  const columns = useMemo(() => new Map(stages.map((stage) => [stage.id, columnQuery(stage, where, q)])), [stages, where, q]);
  const sumsOf = sumsQuery(pipeline?.id ?? "", where, q);
  const sums = useRows<"deals", SumRow>("deals", sumsOf, { enabled: pipeline !== undefined });
  const sumsKey = rowsKey("deals", sumsOf);

  const draft = useCallback(
    (move: DealMove) => {
      const keyOf = (stageId: string) => rowsKey("deals", "pages", columns.get(stageId));
      const keys = [keyOf(move.deal.stage_id), keyOf(move.to.id), sumsKey];
      const former = keys.map((key) => [key, queries.getQueryData(key)] as const);
      for (const key of keys.slice(0, 1)) queries.setQueryData<ColumnData>(key, (data) => withoutCard(data, move.deal.id));
      queries.setQueryData<ColumnData>(keyOf(move.to.id), (data) => withCard(data, movedCard(move), move));
      queries.setQueryData<SumRow[]>(sumsKey, (rows) => movedSums(rows, move));
      return () => {
        for (const [key, data] of former) queries.setQueryData(key, data);
      };
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is a value of these
    [columns, queries, pipeline?.id],
  );

  return {
    pipelines: pipelines.data ?? [],
    pipeline,
    stages,
    isPending: pipelines.isPending || allStages.isPending,
    error: pipelines.error ?? allStages.error,
    retry: () => void Promise.all([pipelines.refetch(), allStages.refetch()]),
    queryOf: (stage) => columns.get(stage.id) ?? columnQuery(stage, where, q),
    totals: (stage) => (sums.data ? totalsOf(stage, sums.data, history.get(stage.id)) : undefined),
    draft,
  };
}
