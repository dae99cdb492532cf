/** The tables, through PostgREST's own client against our own origin. */
import { PostgrestClient } from "@supabase/postgrest-js";
import { ApiError, checked, request } from "@/api/http";
import type { Row, TableName } from "@/api/tables";

/** A question to a table, in PostgREST's words; plain values, so that it can also name the answer in the cache. */
export interface RowsQuery {
  select?: string | undefined;
  /** Filters by column: `{ company_id: "eq.1", or: "(a.is.null,b.gt.2)" }`. */
  where?: Record<string, string> | undefined;
  order?: string | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  search?: string | undefined;
}

/** A page of a long list; `next` leads to the one after it, however far down. */
export interface RowsPage<R> {
  rows: R[];
  next: string | null;
}

const client = new PostgrestClient(`${window.location.origin}/rest/v1`, { fetch: request, retry: false });

function builder(table: TableName, query: RowsQuery) {
  const made = client.from(table);
  const parameters = made.url.searchParams;
  for (const [column, filter] of Object.entries(query.where ?? {})) parameters.set(column, filter);
  if (query.order) parameters.set("order", query.order);
  if (query.limit !== undefined) parameters.set("limit", String(query.limit));
  if (query.offset) parameters.set("offset", String(query.offset));
  if (query.search) parameters.set("search", query.search);
  return made;
}

interface Answer {
  data: unknown;
  error: { message: string; code: string; details: string } | null;
  status: number;
}

function unwrap(answer: Answer): unknown {
  if (!answer.error) return answer.data;
  const isLost = answer.status === 0;
  // The details name the constraint that refused; the words for it are ours.
  const message = `${answer.error.message} ${answer.error.details ?? ""}`.trim();
  throw new ApiError(answer.status, isLost ? "offline" : answer.error.code, isLost ? "" : message);
}

/** The rows that answer the question, at most 1 000. */
export async function fetchRows<T extends TableName, R = Row<T>>(
  table: T,
  query: RowsQuery,
  signal?: AbortSignal,
): Promise<R[]> {
  const asked = builder(table, query).select(query.select ?? "*");
  return unwrap(await (signal ? asked.abortSignal(signal) : asked)) as R[];
}

/** One page; the first has no cursor. The client hides the header that leads on, so this is a plain fetch. */
export async function fetchPage<T extends TableName, R = Row<T>>(
  table: T,
  query: RowsQuery,
  cursor: string | null,
  signal?: AbortSignal,
): Promise<RowsPage<R>> {
  const { url } = builder(table, query);
  url.searchParams.set("select", query.select ?? "*");
  // Empty asks for the first page and for the way on.
  url.searchParams.set("cursor", cursor ?? "");
  const answer = await checked(await request(url, signal ? { signal } : {}));
  return { rows: (await answer.json()) as R[], next: answer.headers.get("x-next-cursor") };
}

/** How many rows answer the question, counted by the server. */
export async function countRows(table: TableName, query: RowsQuery): Promise<number> {
  const answer = await builder(table, { ...query, limit: 1 }).select(query.select ?? "id", { count: "exact" });
  unwrap(answer);
  return answer.count ?? 0;
}

/** Creates a row and returns it as it was stored. */
export async function createRow<T extends TableName>(table: T, values: Partial<Row<T>>): Promise<Row<T>> {
  return unwrap(await client.from(table).insert(values as never).select().single()) as Row<T>;
}

/** Creates several rows at once; those whose key (a list of columns) is there already stay as they are. */
export async function addRows<T extends TableName>(table: T, rows: readonly Partial<Row<T>>[], key: string): Promise<void> {
  unwrap(await client.from(table).upsert(rows as never, { onConflict: key, ignoreDuplicates: true }));
}

/** Changes the named columns of one row; with a version, only if nobody was faster (ApiError 412). */
export async function changeRow<T extends TableName>(
  table: T,
  id: string,
  values: Partial<Row<T>>,
  version?: number,
): Promise<Row<T>> {
  const asked = client.from(table).update(values as never).eq("id", id);
  if (version !== undefined) asked.setHeader("If-Match", `"${version}"`);
  return unwrap(await asked.select().single()) as Row<T>;
}

/** Changes the same columns of many rows in one transaction: all or none. Returns the ids that changed. */
export async function changeRows<T extends TableName>(
  table: T,
  ids: readonly string[],
  values: Partial<Row<T>>,
): Promise<string[]> {
  const changed = unwrap(await client.from(table).update(values as never).in("id", [...ids]).select("id"));
  return (changed as { id: string }[]).map((row) => row.id);
}

/** Creates a row, or changes the one that has the same values in the columns of this unique key. */
export async function putRow<T extends TableName>(table: T, values: Partial<Row<T>>, key: string): Promise<Row<T>> {
  return unwrap(await client.from(table).upsert(values as never, { onConflict: key }).select().single()) as Row<T>;
}

/** Changes every row that answers these filters, all or none. */
export async function changeWhere<T extends TableName>(
  table: T,
  where: Readonly<Record<string, string>>,
  values: Partial<Row<T>>,
): Promise<void> {
  unwrap(await builder(table, { where }).update(values as never));
}

/** Deletes rows; returns the ids that are gone, for an undo. */
export async function deleteRows(table: TableName, ids: readonly string[]): Promise<string[]> {
  const gone = unwrap(await client.from(table).delete().in("id", [...ids]).select("id"));
  return (gone as { id: string }[]).map((row) => row.id);
}

/** Brings deleted rows back, with what went along. */
export async function undeleteRows(table: TableName, ids: readonly string[]): Promise<void> {
  unwrap(await client.rpc("undelete", { table_name: table, ids: [...ids] }));
}

/** Calls a function of the database by name. */
export async function callFunction<Answer>(name: string, values: Record<string, unknown>): Promise<Answer> {
  return unwrap(await client.rpc(name, values)) as Answer;
}
