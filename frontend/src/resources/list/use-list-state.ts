/** The list as the address says, and the ways to change it; each change can be sent to a colleague as a link. */
import { useCallback, useMemo } from "react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { readListSearch, stateOf, type ListFilter, type ListSearch, type ListState } from "@/resources/list/list-state";
import type { RecordSpec } from "@/resources/records/spec";

export interface ListControl {
  search: ListSearch;
  state: ListState;
  change: (changes: ListSearch) => void;
  /** Sets the filter of a field; without values it goes. */
  setFilter: (name: string, filter: ListFilter | null) => void;
}

export function useListState(spec: RecordSpec): ListControl {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const written = JSON.stringify(raw);
  const search = useMemo(() => readListSearch(JSON.parse(written) as Record<string, unknown>), [written]);
  const state = useMemo(() => stateOf(spec, search), [spec, search]);
  const change = useCallback(
    (changes: ListSearch) => {
      const search = (former: Record<string, unknown>) =>
        Object.fromEntries(Object.entries({ ...former, ...changes }).filter(([, value]) => value !== undefined));
      void navigate({ to: ".", search: search as never, replace: true });
    },
    [navigate],
  );
  const setFilter = useCallback(
    (name: string, filter: ListFilter | null) => {
      const place = state.filters.findIndex(([known]) => known === name);
      const others = state.filters.filter(([known]) => known !== name);
      const next = filter === null ? others : place < 0 ? [...others, filter] : others.toSpliced(place, 0, filter);
      change({ filter: next.length > 0 ? next : undefined });
    },
    [state.filters, change],
  );
  return useMemo(() => ({ search, state, change, setFilter }), [search, state, change, setFilter]);
}
