/** A record's life on a line: from when it was made until now, with the moments at which it changed. */

export interface Life {
  /** Milliseconds. */
  start: number;
  end: number;
  /** When it changed, oldest first, to the microsecond as the server says it. */
  moments: readonly string[];
}

export function lifeOf(createdAt: string | undefined, changedAt: readonly string[], now: number): Life {
  const moments = [...new Set(changedAt)].toSorted((one, other) => Date.parse(one) - Date.parse(other) || (one < other ? -1 : 1));
  const start = Math.min(createdAt ? Date.parse(createdAt) : now, moments[0] ? Date.parse(moments[0]) : now);
  return { start, end: Math.max(now, start + 1), moments };
}

/** How far along its life a moment lies, from 0 to 1. */
export function share({ start, end }: Life, at: number): number {
  return Math.min(1, Math.max(0, (at - start) / (end - start)));
}

/** The change before this moment, or after it; null is now. */
export function step({ moments }: Life, at: string | null, direction: -1 | 1): string | null {
  if (at === null) return direction < 0 ? (moments.at(-2) ?? moments.at(-1) ?? null) : null;
  const here = Date.parse(at);
  const index = moments.indexOf(at);
  if (direction < 0) return (index >= 0 ? moments[index - 1] : moments.findLast((moment) => Date.parse(moment) < here)) ?? moments[0] ?? at;
  return (index >= 0 ? moments[index + 1] : moments.find((moment) => Date.parse(moment) > here)) ?? null;
}

/** What a place on the line means: the very moment of a change when it is that close, else the time itself; null at the end. */
export function momentAt(life: Life, at: number): string | null {
  if (at >= life.end) return null;
  const reach = (life.end - life.start) / 200;
  const near = life.moments.filter((moment) => Math.abs(Date.parse(moment) - at) <= reach);
  const nearest = near.toSorted((one, other) => Math.abs(Date.parse(one) - at) - Math.abs(Date.parse(other) - at))[0];
  return nearest ?? new Date(at).toISOString();
}
