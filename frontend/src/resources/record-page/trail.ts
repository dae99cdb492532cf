/** The list that led to a record, so that the record knows which is before it and which comes next. */
import { useMemo, useSyncExternalStore } from "react";
import type { TableName } from "@/api/tables";

/** Lines of a list: records, and the heads of groups. */
type Lines = readonly ({ id: string } | { isGroup: true })[];

interface Trail {
  /** The list's own address, with its filters: the way back. */
  href: string;
  lines: Lines;
  total: number | null;
}

const KEPT = "crmflow.trails";
/** More would make leaving the page slow, and nobody steps that far. */
const MOST_KEPT = 2000;

const trails = new Map<TableName, Trail>(keptTrails());
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function idsOf(lines: Lines): string[] {
  return lines.flatMap((line) => ("id" in line ? line.id : []));
}

function isTrail(value: unknown): value is { href: string; ids: string[]; total: number | null } {
  if (typeof value !== "object" || value === null) return false;
  const { href, ids, total } = value as Record<string, unknown>;
  const isOurs = typeof href === "string" && /^\/(?![/\\])/.test(href);
  return isOurs && Array.isArray(ids) && ids.every((id) => typeof id === "string") && (total === null || typeof total === "number");
}

/** What this tab knew before it was loaded anew. */
function keptTrails(): [TableName, Trail][] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    return Object.entries(kept ?? {}).flatMap(([table, trail]): [TableName, Trail][] =>
      isTrail(trail) ? [[table as TableName, { href: trail.href, total: trail.total, lines: trail.ids.map((id) => ({ id })) }]] : [],
    );
  } catch {
    return [];
  }
}

export function keepTrails(): void {
  const kept = [...trails].map(([table, { href, lines, total }]) => [table, { href, total, ids: idsOf(lines).slice(0, MOST_KEPT) }]);
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

export function wayBack(table: TableName): string | undefined {
  return trails.get(table)?.href;
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

export function neighboursOf(table: TableName, id: string): Neighbours | null {
  return find(trails.get(table), id);
}

/** The same while the list goes on loading. */
export function useNeighbours(table: TableName, id: string): Neighbours | null {
  const trail = useSyncExternalStore(subscribe, () => trails.get(table));
  return useMemo(() => find(trail, id), [trail, id]);
}
