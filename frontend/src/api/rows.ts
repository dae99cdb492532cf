/** Three hooks for every table: many rows, one row, save a row. */
import { useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from "@tanstack/react-query";
import { currentWorkspace } from "@/api/http";
import { changeRow, countRows, createRow, fetchRows, type RowsQuery } from "@/api/rows-client";
import type { Row, TableName } from "@/api/tables";

/** The cache's name for a question; it begins with the table, so that a change to a table can refresh all of them. */
export function rowsKey(table: TableName, ...rest: readonly unknown[]): readonly unknown[] {
  return ["rows", table, currentWorkspace(), ...rest];
}

export interface RowsOptions {
  enabled?: boolean;
  /** Other tables whose rows are embedded: their changes refresh this question too. */
  uses?: readonly TableName[];
}

export function useRows<T extends TableName, R = Row<T>>(
  table: T,
  query: RowsQuery,
  options: RowsOptions = {},
): UseQueryResult<R[]> {
  return useQuery({
    queryKey: rowsKey(table, query),
    queryFn: ({ signal }) => fetchRows<T, R>(table, query, signal),
    enabled: options.enabled ?? true,
    meta: { tables: [table, ...(options.uses ?? [])] },
  });
}

/** One row by id; null when there is none that we may see. */
export function useRow<T extends TableName, R = Row<T>>(
  table: T,
  id: string | undefined,
  select = "*",
): UseQueryResult<R | null> {
  return useQuery({
    queryKey: rowsKey(table, "row", id, select),
    queryFn: async ({ signal }) => {
      const rows = await fetchRows<T, R>(table, { select, where: { id: `eq.${id}` }, limit: 1 }, signal);
      return rows[0] ?? null;
    },
    enabled: id !== undefined,
    meta: { tables: [table] },
  });
}

/** A count, such as the one beside a name in the navigation. */
export function useCount(table: TableName, query: RowsQuery, enabled = true): UseQueryResult<number> {
  return useQuery({
    queryKey: rowsKey(table, "count", query),
    queryFn: () => countRows(table, query),
    enabled,
    meta: { tables: [table] },
  });
}

export type Change<T extends TableName> = Partial<Row<T>> & { id?: string };

/** Creates (no id) or changes (with id) one row, then refreshes what shows its table. */
export function useSaveRow<T extends TableName>(table: T): UseMutationResult<Row<T>, unknown, Change<T>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...values }: Change<T>) =>
      id ? changeRow(table, id, values as Partial<Row<T>>) : createRow(table, values as Partial<Row<T>>),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["rows", table] }),
  });
}
