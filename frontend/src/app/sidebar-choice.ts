/** How a person wants the sidebar: the places in their order, those they hide, and the parts they fold. */
export const SIDEBAR_PARTS = ["favourites", "places", "hidden"] as const;
export type SidebarPart = (typeof SIDEBAR_PARTS)[number];

export interface SidebarChoice {
  /** Addresses of places; a place that is not named stands where it always did. */
  order: readonly string[];
  hidden: readonly string[];
  folded: readonly SidebarPart[];
}

export const AS_DELIVERED: SidebarChoice = { order: [], hidden: [], folded: ["hidden"] };

const MOST = 60;
const PATH = /^\/[a-z-]{0,40}$/;

function paths(value: unknown): string[] {
  const known = Array.isArray(value) ? value.filter((path): path is string => typeof path === "string" && PATH.test(path)) : [];
  return [...new Set(known)].slice(0, MOST);
}

export function readSidebarChoice(stored: unknown): SidebarChoice {
  if (typeof stored !== "object" || stored === null) return AS_DELIVERED;
  const { order, hidden, folded } = stored as Record<string, unknown>;
  return {
    order: paths(order),
    hidden: paths(hidden),
    folded: Array.isArray(folded) ? SIDEBAR_PARTS.filter((part) => folded.includes(part)) : AS_DELIVERED.folded,
  };
}

export function inOrder<T extends { to: string }>(places: readonly T[], order: readonly string[]): T[] {
  const known = order.flatMap((to) => places.find((place) => place.to === to) ?? []);
  return places.reduce<T[]>((placed, place, index) => {
    if (placed.includes(place)) return placed;
    // Behind its neighbour of old, wherever that stands now.
    const before = places[index - 1];
    return placed.toSpliced(before ? placed.indexOf(before) + 1 : 0, 0, place);
  }, known);
}

/** Puts one place where another one stands. */
export function movedTo(shown: readonly string[], from: string, to: string): readonly string[] {
  const target = shown.indexOf(to);
  if (target < 0 || !shown.includes(from)) return shown;
  return shown.filter((path) => path !== from).toSpliced(target, 0, from);
}
