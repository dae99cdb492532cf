/** The list that led to a record, so that the record knows which is before it and which comes next. */
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

export function leaveTrail(table: TableName, trail: Trail): void {
  trails.set(table, trail);
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

export function neighboursOf(table: TableName, id: string): Neighbours | null {
  const trail = trails.get(table);
  const ids = (trail?.lines ?? []).flatMap((line) => ("id" in line ? line.id : []));
  const place = ids.indexOf(id);
  if (!trail || place < 0) return null;
  return { place: place + 1, total: trail.total, previous: ids[place - 1], next: ids[place + 1] };
}
