/** Asking for the past and putting it back: history, undo and roll-back. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, currentWorkspace } from "@/api/http";
import type {
  HistoryEntry,
  RecordAsOf,
  RestoredVersion,
  RollBackPreview,
  RollBackReport,
  UndoAnswer,
  UndoDecisions,
  UndoPreview,
  VersionDifference,
} from "@/api/past-tables";
import { rowsKey } from "@/api/rows";
import { callFunction } from "@/api/rows-client";
import type { TableName } from "@/api/tables";

const HISTORY_PAGE = 30;
/** Later than any change, whatever this machine's clock says. */
export const NOW = "infinity";

/** What comes back may be in any table, so every question is asked again. */
function usePutBack<Wanted, Answer>(run: (wanted: Wanted) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: run, onSuccess: () => queries.invalidateQueries({ queryKey: ["rows"] }) });
}

export function usePreviewUndo(operationId: string) {
  return useQuery({
    queryKey: ["preview-undo", currentWorkspace(), operationId],
    queryFn: () => call<UndoPreview>("POST", `/operations/${operationId}/undo/preview`),
    // What would happen may be another thing in a minute.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

export function undoOperation(operationId: string, decisions: UndoDecisions = {}): Promise<UndoAnswer> {
  return call<UndoAnswer>("POST", `/operations/${operationId}/undo`, { decisions });
}

export function useUndoOperation() {
  return usePutBack(({ id, decisions }: { id: string; decisions?: UndoDecisions }) => undoOperation(id, decisions));
}

export function usePreviewRollBack(pointId: string) {
  return useQuery({
    queryKey: ["preview-roll-back", currentWorkspace(), pointId],
    queryFn: () => call<RollBackPreview>("POST", "/roll-backs/preview", { restore_point_id: pointId }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

/** How far back one may go, as the server is set up. */
export function useRollBackReach(isAsked: boolean) {
  return useQuery({ queryKey: ["roll-back-reach"], queryFn: () => call<{ window_hours: number }>("GET", "/roll-backs"), enabled: isAsked, staleTime: Infinity });
}

export function useRollBack() {
  return usePutBack((wanted: { restore_point_id: string; confirmation: string }) => call<RollBackReport>("POST", "/roll-backs", wanted));
}

export function useNewRestorePoint() {
  return usePutBack((label: string) => callFunction<unknown>("new_restore_point", { label: label || null }));
}

function pastKey(table: TableName, ...rest: readonly unknown[]) {
  return { queryKey: rowsKey(table, "past", ...rest), meta: { tables: [table] } };
}

/** A record's changes, newest first, a page at a time. */
export function useRecordHistory(table: TableName, id: string) {
  return useInfiniteQuery({
    ...pastKey(table, "history", id),
    queryFn: ({ pageParam }) =>
      callFunction<HistoryEntry[]>("record_history", { table_name: table, row_id: id, before_id: pageParam, most: HISTORY_PAGE }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => (last.length < HISTORY_PAGE ? undefined : last.at(-1)?.audit_id),
  });
}

/** The record as it was, with what hung on it; null before it was made. */
export function useRecordAsOf(table: TableName, id: string, at: string) {
  return useQuery({
    ...pastKey(table, "as-of", id, at),
    queryFn: () => callFunction<RecordAsOf | null>("record_as_of", { table_name: table, row_id: id, at }),
    placeholderData: (former) => former,
  });
}

/** In which columns the record of then (a) differs from the one of now (b). */
export function fetchDifferences(table: TableName, id: string, at: string): Promise<VersionDifference[]> {
  return callFunction<VersionDifference[]>("compare_versions", { table_name: table, row_id: id, at_a: at, at_b: NOW });
}

export function useDifferences(table: TableName, id: string, at: string) {
  return useQuery({
    ...pastKey(table, "differences", id, at),
    queryFn: () => fetchDifferences(table, id, at),
    placeholderData: (former) => former,
  });
}

/** Writes columns as they were then, all that can be when none are named; only if nobody was faster (ApiError 412). */
export function useRestoreVersion(table: TableName, id: string) {
  return usePutBack(({ at, columns, version }: { at: string; columns: readonly string[] | null; version: number | null }) =>
    callFunction<RestoredVersion>("restore_version", { table_name: table, row_id: id, at, columns, expected_version: version }),
  );
}
