/** Which item of a list with one beside it is open: the one in the address, else on a wide screen the first. */
import { useState } from "react";

/** What is new goes on top of the list; the item that somebody is looking at stays open, whatever its place. */
export function useOpenItem<Item extends { id: string }>(items: readonly Item[], wanted: string | undefined, isWide: boolean): Item | undefined {
  const [seen, setSeen] = useState<string | undefined>(undefined);
  const find = (id: string | undefined) => items.find((known) => known.id === id);
  const open = find(wanted) ?? (isWide ? (find(seen) ?? items[0]) : undefined);
  if (open && open.id !== seen) setSeen(open.id);
  return open;
}
