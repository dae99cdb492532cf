/** Asks for the list that an address names, where this tab has not shown it: a link from a colleague, or the end of what was loaded. Draws nothing. */
import { useEffect, useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { rowsKey } from "@/api/rows";
import { fetchPage, type RowsQuery } from "@/api/rows-client";
import { useMe } from "@/api/session";
import type { TableName } from "@/api/tables";
import { orderedIdsQuery } from "@/resources/list/list-query";
import { stateOf } from "@/resources/list/list-state";
import { listHref, readListToken } from "@/resources/list/list-token";
import { useGroups } from "@/resources/list/use-groups";
import { useListTotals } from "@/resources/list/use-list-totals";
import { leaveTrail, MOST_KEPT } from "@/resources/record-page/trail";
import type { RecordSpec } from "@/resources/records/spec";

const PAGE = 500;

export interface TrailFinderProps {
  spec: RecordSpec;
  list: string;
  id: string;
}

/** The ids in order, until the record and the one after it are among them; null when it is not near the top. */
async function findIds(table: TableName, query: RowsQuery, groups: readonly Record<string, string>[], id: string, signal: AbortSignal): Promise<string[] | null> {
  const ids: string[] = [];
  for (const group of groups) {
    let cursor: string | null = null;
    do {
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before it ended
      const page: { rows: { id: string }[]; next: string | null } = await fetchPage<TableName, { id: string }>(table, { ...query, where: { ...query.where, ...group }, limit: PAGE }, cursor, signal);
      ids.push(...page.rows.map((row) => row.id));
      const place = ids.indexOf(id);
      if (place >= 0 && place < ids.length - 1) return ids;
      cursor = page.next;
    } while (cursor !== null && ids.length < MOST_KEPT);
    if (ids.length >= MOST_KEPT) break;
  }
  return ids.includes(id) ? ids : null;
}

export function TrailFinder({ spec, list, id }: TrailFinderProps) {
  const { user } = useMe();
  const state = useMemo(() => stateOf(spec, readListToken(list)), [spec, list]);
  const { total, groups: totals } = useListTotals(spec, state);
  const { conditions } = useGroups(state, totals);
  const query = useMemo(() => orderedIdsQuery(spec, state, user.id), [spec, state, user.id]);
  const count = total?.count;
  const found = useQuery({
    queryKey: rowsKey(spec.table, "trail", query, conditions, id),
    queryFn: ({ signal }) => findIds(spec.table, query, conditions, id, signal),
    enabled: count !== undefined,
    meta: { tables: [spec.table, ...(spec.uses ?? [])] },
  });
  const ids = found.data;
  useEffect(() => {
    if (ids && count !== undefined) leaveTrail(spec.table, { href: listHref(spec.table, list), list, lines: ids.map((each) => ({ id: each })), total: count });
  }, [spec.table, list, ids, count]);
  return null;
}
