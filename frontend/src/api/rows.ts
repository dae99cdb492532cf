/** The hooks for every table: many rows, long lists, one row, save, change many, delete and bring back. */
import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from "@tanstack/react-query";
import { ApiError, currentWorkspace } from "@/api/http";
import {
  changeRow,
  changeRows,
  changeWhere,
  countRows,
  createRow,
  deleteRows,
  fetchPage,
  fetchRows,
  undeleteRows,
  type RowsPage,
  type RowsQuery,
} from "@/api/rows-client";
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

/** PostgreSQL's word for a text that is no id. */
const NO_ID = "22P02";

/** One row by id; null when there is none that we may see. */
export function useRow<T extends TableName, R = Row<T>>(
  table: T,
  id: string | undefined,
  select = "*",
): UseQueryResult<R | null> {
  return useQuery({
    queryKey: rowsKey(table, "row", id, select),
    queryFn: async ({ signal }) => {
      try {
        const rows = await fetchRows<T, R>(table, { select, where: { id: `eq.${id}` }, limit: 1 }, signal);
        return rows[0] ?? null;
      } catch (error) {
        // An id that is none, as in an address that somebody mistyped, leads to no row, and is no failure.
        if (error instanceof ApiError && error.code === NO_ID) return null;
        throw error;
      }
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

/** A long list, a page at a time by keyset: the thousandth page is as quick as the first. */
export function useRowPages<T extends TableName, R = Row<T>>(table: T, query: RowsQuery, options: RowsOptions = {}) {
  return useInfiniteQuery({
    queryKey: rowsKey(table, "pages", query),
    queryFn: ({ pageParam, signal }): Promise<RowsPage<R>> => fetchPage<T, R>(table, query, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: options.enabled ?? true,
    // While typing, the former answer stays in place instead of a flash of skeletons.
    placeholderData: (former) => former,
    meta: { tables: [table, ...(options.uses ?? [])] },
  });
}

/** The values to write; with an id a change, with a version only if nobody was faster. */
export type Change<T extends TableName> = Partial<Row<T>> & { id?: string; version?: number };

function refreshTable(queries: QueryClient, table: TableName): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ meta }) => (meta?.["tables"] as string[] | undefined)?.includes(table) ?? false });
}

/** Creates (no id) or changes (with id) one row, then refreshes what shows its table. */
export function useSaveRow<T extends TableName>(table: T): UseMutationResult<Row<T>, unknown, Change<T>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, ...values }: Change<T>) =>
      id ? changeRow(table, id, values as Partial<Row<T>>, version) : createRow(table, values as Partial<Row<T>>),
    onSuccess: () => refreshTable(queries, table),
  });
}

/** Gives many rows the same values, all or none. */
export function useChangeRows<T extends TableName>(table: T) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ids, values }: { ids: readonly string[]; values: Partial<Row<T>> }) => changeRows(table, ids, values),
    onSuccess: () => refreshTable(queries, table),
  });
}

/** Gives every row that answers the filters the same values, however many there are. */
export function useChangeWhere<T extends TableName>(table: T) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ where, values }: { where: Readonly<Record<string, string>>; values: Partial<Row<T>> }) => changeWhere(table, where, values),
    onSuccess: () => refreshTable(queries, table),
  });
}

export function useDeleteRows(table: TableName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) => deleteRows(table, ids),
    onSuccess: () => refreshTable(queries, table),
  });
}

export function useUndeleteRows(table: TableName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) => undeleteRows(table, ids),
    // What came back with them is in other tables.
    onSuccess: () => queries.invalidateQueries({ queryKey: ["rows"] }),
  });
}
