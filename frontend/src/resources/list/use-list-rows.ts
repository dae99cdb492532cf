/** The rows of a list, a page at a time by keyset, group after group where it is grouped. */
import { useInfiniteQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { rowsKey } from "@/api/rows";
import { fetchPage, type RowsPage, type RowsQuery } from "@/api/rows-client";
import type { TableName } from "@/api/tables";
import type { RecordRow, RecordSpec } from "@/resources/records/spec";

export const PAGE = 100;

/** Where a page begins: how many pages are before it, in which group, behind which row. */
interface Place {
  page: number;
  group: number;
  cursor: string | null;
}

export type ListPage = RowsPage<RecordRow> & Place;
type Loaded = InfiniteData<ListPage, Place>;

/** The pages with a row between these two places in the list, and one more on each side. */
function isNear(loaded: Loaded, page: number, { first, last }: { first: number; last: number }): boolean {
  const before = loaded.pages.slice(0, page).reduce((sum, { rows }) => sum + rows.length, 0);
  const end = before + (loaded.pages[page]?.rows.length ?? 0);
  return before <= last + PAGE && end >= first - PAGE;
}

function follower(last: ListPage, groups: number): Place | undefined {
  if (last.next !== null) return { page: last.page + 1, group: last.group, cursor: last.next };
  return last.group + 1 < groups ? { page: last.page + 1, group: last.group + 1, cursor: null } : undefined;
}

export function useListRows(spec: RecordSpec, query: RowsQuery, groups: readonly Record<string, string>[]) {
  const queries = useQueryClient();
  const shown = useRef({ first: 0, last: PAGE });
  const key = rowsKey(spec.table, "list", query, groups);
  const list = useInfiniteQuery({
    queryKey: key,
    initialPageParam: { page: 0, group: 0, cursor: null } as Place,
    queryFn: async ({ pageParam: place, signal }): Promise<ListPage> => {
      // Something changed and the list is asked again: what nobody sees waits. A page that still begins where it
      // did is kept; one that does not is left empty, and asked for when somebody scrolls to it.
      const loaded = queries.getQueryData<Loaded>(key);
      const former = loaded?.pages[place.page];
      if (loaded && former && !isNear(loaded, place.page, shown.current)) {
        const isSame = former.cursor === place.cursor && former.group === place.group && former.rows.length > 0;
        if (isSame) return former;
        if (place.cursor !== null) return { ...place, rows: [], next: place.cursor };
      }
      const where = { ...query.where, ...groups[place.group] };
      const page = await fetchPage<TableName, RecordRow>(spec.table, { ...query, where, limit: PAGE }, place.cursor, signal);
      return { ...page, ...place };
    },
    getNextPageParam: (last) => follower(last, groups.length),
    // While typing, the former answer stays in place instead of a flash of skeletons.
    placeholderData: (former) => former,
    enabled: groups.length > 0,
    meta: { tables: [spec.table, ...(spec.uses ?? [])] },
  });
  const onShown = useCallback((first: number, last: number) => {
    shown.current = { first, last };
  }, []);
  return { list, onShown };
}
