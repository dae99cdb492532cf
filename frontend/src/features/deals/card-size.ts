/** Cards of one height, so that a column knows where each stands without measuring, and where a dragged one would land. */
export interface CardSize {
  height: number;
  gap: number;
}

export const FULL: CardSize = { height: 116, gap: 8 };
export const COMPACT: CardSize = { height: 40, gap: 4 };
/** Room above the first card. */
export const COLUMN_PADDING = 8;

/** Between which cards a pointer at `y` (from the top of the whole column) would drop: 0 is above the first. */
export function dropIndex(y: number, count: number, { height, gap }: CardSize): number {
  const place = Math.round((y - COLUMN_PADDING) / (height + gap));
  return Math.max(0, Math.min(count, place));
}

export interface Neighbours {
  after: string | undefined;
  before: string | undefined;
}

/** The cards that a dropped one comes between, itself left out; null when it would stay where it is. */
export function neighboursAt(ids: readonly string[], index: number, dragged: string): Neighbours | null {
  const at = ids.indexOf(dragged);
  if (at >= 0 && (index === at || index === at + 1)) return null;
  const others = ids.filter((id) => id !== dragged);
  const place = at >= 0 && index > at ? index - 1 : index;
  return { after: others[place - 1], before: others[place] };
}

/** The cards that one stands between; at the ends of what is known there is none. */
export function standsBetween(ids: readonly string[], id: string): Neighbours {
  const at = ids.indexOf(id);
  return at < 0 ? { after: undefined, before: undefined } : { after: ids[at - 1], before: ids[at + 1] };
}

/** Where a card lands that is sent to a column without a place: as far down as it stood, so that one keeps it in sight. */
export function landingAt(ids: readonly string[], row: number, sent: string): Neighbours {
  const others = ids.filter((id) => id !== sent);
  const place = Math.min(Math.max(row, 0), others.length);
  return { after: others[place - 1], before: others[place] };
}
