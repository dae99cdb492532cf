/** A person's favourites as they are stored: records, saved views and lists, in their own order. */
export const FAVOURITE_TABLES = ["companies", "people", "deals", "documents", "quotes", "orders", "invoices", "saved_views"] as const;
export type FavouriteTable = (typeof FAVOURITE_TABLES)[number];

export interface Favourite {
  /** Whose row it is; none for a list as it stands in the address. */
  table: FavouriteTable | null;
  id: string;
  /** What it was called when it was added; the row knows better. */
  title: string;
  path: string;
  search?: Record<string, unknown> | undefined;
}

export const MOST_FAVOURITES = 40;
const LONGEST = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readOne(value: unknown): Favourite[] {
  if (!isObject(value)) return [];
  const { id, title, path, search } = value;
  const table = FAVOURITE_TABLES.find((known) => known === value["table"]) ?? null;
  const isOurs = typeof path === "string" && /^\/(?![/\\])/.test(path);
  if (!isOurs || typeof title !== "string" || typeof id !== "string") return [];
  if (table !== null && !UUID.test(id)) return [];
  return [{ table, id, title: title.slice(0, LONGEST), path, ...(isObject(search) ? { search } : {}) }];
}

export function readFavourites(stored: unknown): readonly Favourite[] {
  return Array.isArray(stored) ? stored.flatMap(readOne).slice(0, MOST_FAVOURITES) : [];
}

/** Two favourites with the same key are the same. */
export function favouriteKey({ table, id, path, search }: Favourite): string {
  return table ? `${table}/${id}` : `${path}?${JSON.stringify(search ?? {})}`;
}

export function placeOf(items: readonly Favourite[], favourite: Favourite): number {
  const key = favouriteKey(favourite);
  return items.findIndex((item) => favouriteKey(item) === key);
}

export function without(items: readonly Favourite[], favourite: Favourite): readonly Favourite[] {
  const key = favouriteKey(favourite);
  return items.filter((item) => favouriteKey(item) !== key);
}

/** Puts one in at a place, the end if none is named; one that is there already stays where it is. */
export function withOne(items: readonly Favourite[], favourite: Favourite, place = items.length): readonly Favourite[] {
  return placeOf(items, favourite) >= 0 ? items : items.toSpliced(place, 0, favourite);
}

export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
