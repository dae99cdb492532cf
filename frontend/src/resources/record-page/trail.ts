/** The list that led to a record, so that the record knows which is before it and which comes next. */
import { useMemo, useSyncExternalStore } from "react";
import type { TableName } from "@/api/tables";
import { listHref } from "@/resources/list/list-token";

/** Lines of a list: records, and the heads of groups. */
type Lines = readonly ({ id: string } | { isGroup: true })[];

interface Trail {
  /** The list's own address, with its filters: the way back. */
  href: string;
  /** The list as the addresses of its records say it; none where it would be too long. */
  list: string | undefined;
  lines: Lines;
  total: number | null;
}

const KEPT = "crmflow.trails";
/** More would make leaving the page slow, and nobody steps that far. */
export const MOST_KEPT = 2000;

const trails = new Map<TableName, Trail>(keptTrails());
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function idsOf(lines: Lines): string[] {
  return lines.flatMap((line) => ("id" in line ? line.id : []));
}

function isTrail(value: unknown): value is { href: string; list?: string; ids: string[]; total: number | null } {
  if (typeof value !== "object" || value === null) return false;
  const { href, list, ids, total } = value as Record<string, unknown>;
  const isOurs = typeof href === "string" && /^\/(?![/\\])/.test(href) && (list === undefined || typeof list === "string");
  return isOurs && Array.isArray(ids) && ids.every((id) => typeof id === "string") && (total === null || typeof total === "number");
}

/** What this tab knew before it was loaded anew. */
function keptTrails(): [TableName, Trail][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    return Object.entries(kept ?? {}).flatMap(([table, trail]): [TableName, Trail][] =>
      isTrail(trail) ? [[table as TableName, { href: trail.href, list: trail.list, total: trail.total, lines: trail.ids.map((id) => ({ id })) }]] : [],
    );
  } catch {
    return [];
  }
}

export function keepTrails(): void {
  const kept = [...trails].map(([table, { href, list, lines, total }]) => [table, { href, list, total, ids: idsOf(lines).slice(0, MOST_KEPT) }]);
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // A browser without room forgets where one came from, and nothing else.
  }
}

window.addEventListener("pagehide", keepTrails);

/** Where one is now is no list that leads on. */
export function forgetTrail(table: TableName): void {
  if (!trails.delete(table)) return;
  for (const listener of listeners) listener();
}

export function leaveTrail(table: TableName, trail: Trail): void {
  trails.set(table, trail);
  for (const listener of listeners) listener();
}

/** Where a record's address names a list, that one; else the list that was seen last. */
export function wayBack(table: TableName, list?: string): string | undefined {
  const trail = trails.get(table);
  return list === undefined || trail?.list === list ? trail?.href : listHref(table, list);
}

export interface Neighbours {
  /** From one. */
  place: number;
  total: number | null;
  previous: string | undefined;
  next: string | undefined;
}

function find(trail: Trail | undefined, id: string): Neighbours | null {
  const ids = idsOf(trail?.lines ?? []);
  const place = ids.indexOf(id);
  if (!trail || place < 0) return null;
  return { place: place + 1, total: trail.total, previous: ids[place - 1], next: ids[place + 1] };
}

/** Only in the list that the address names: another one, seen since, leads elsewhere. */
export function neighboursOf(table: TableName, id: string, list: string | undefined): Neighbours | null {
  const trail = trails.get(table);
  return trail?.list === list ? find(trail, id) : null;
}

/** The same while the list goes on loading. */
export function useNeighbours(table: TableName, id: string, list: string | undefined): Neighbours | null {
  const trail = useSyncExternalStore(subscribe, () => trails.get(table));
  return useMemo(() => (trail?.list === list ? find(trail, id) : null), [trail, id, list]);
}
