/** The saved views of a list: one's own and the shared ones, in the order their owners gave them. */
import { useMe } from "@/api/session";
import { useDeleteRows, useRows, useSaveRow } from "@/api/rows";
import { readListSearch, type ListDefinition, type ListSearch } from "@/resources/list/list-state";
import type { RecordSpec } from "@/resources/records/spec";

export interface SavedView {
  id: string;
  name: string;
  isMine: boolean;
  isShared: boolean;
  position: string;
  version: number;
  definition: ListDefinition;
}

const PARTS = ["filter", "sort", "columns", "group"] as const;

/** The parts of an address that a view keeps. */
export function definitionOf(search: ListSearch): ListDefinition {
  return Object.fromEntries(PARTS.filter((part) => search[part] !== undefined).map((part) => [part, search[part]]));
}

/** Whether a list still shows what its view says. */
export function isChanged(view: SavedView, search: ListSearch): boolean {
  const [stored, now] = [view.definition, definitionOf(search)];
  return PARTS.some((part) => JSON.stringify(stored[part]) !== JSON.stringify(now[part]));
}

/** A place between two: digits and letters in the order of their codes, never ending in the lowest. */
export function between(before: string, after: string): string {
  const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  let made = "";
  for (let place = 0; ; place += 1) {
    const low = place < before.length ? signs.indexOf(before[place] ?? "0") : 0;
    const high = after !== "" && after.startsWith(made) && place < after.length ? signs.indexOf(after[place] ?? "z") : signs.length;
    const middle = Math.floor((low + high) / 2);
    if (middle > low) return made + signs[middle];
    made += signs[low];
  }
}

export function useSavedViews(spec: RecordSpec) {
  const { user } = useMe();
  const answer = useRows("saved_views", { where: { resource: `eq.${spec.table}` }, order: "position,created_at", limit: 200 });
  const save = useSaveRow("saved_views");
  const remove = useDeleteRows("saved_views");
  const views = (answer.data ?? []).map(
    (row): SavedView => ({
      id: row.id,
      name: row.name,
      isMine: row.user_id === user.id,
      isShared: row.is_shared,
      position: row.position,
      version: row.version,
      // Stored by a colleague: read with the same care as an address.
      definition: definitionOf(readListSearch(row.definition as Record<string, unknown>)),
    }),
  );
  return { views: [...views.filter((view) => view.isMine), ...views.filter((view) => !view.isMine)], isPending: answer.isPending, save, remove };
}
