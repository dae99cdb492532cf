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

const trails = new Map<TableName, Trail>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
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
  const ids = (trail?.lines ?? []).flatMap((line) => ("id" in line ? line.id : []));
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
