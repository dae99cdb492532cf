/** A column as a place to drop cards: where the dragged one would land, and what happens when it is let go. */
import { useEffect, useState, type RefObject } from "react";
import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { dropIndex, neighboursAt, type CardSize, type Neighbours } from "@/features/deals/card-size";
import type { DealRow } from "@/resources/deals/deal-row";

export interface ColumnDrop {
  list: RefObject<HTMLElement | null>;
  ids: readonly string[];
  size: CardSize;
  isOrdered: boolean;
  onDrop: (deal: DealRow, neighbours: Neighbours) => void;
}

/** The index the dragged card would get, or null while nothing is dragged over. */
export function useColumnDrop({ list, ids, size, isOrdered, onDrop }: ColumnDrop): number | null {
  const [place, setPlace] = useState<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const indexAt = (clientY: number) => {
      // A column in order of time has no places of its own.
      if (!isOrdered) return 0;
      return dropIndex(clientY - element.getBoundingClientRect().top + element.scrollTop, ids.length, size);
    };
    return dropTargetForElements({
      element,
      onDrag: ({ location }) => setPlace(indexAt(location.current.input.clientY)),
      onDragLeave: () => setPlace(null),
      onDrop: ({ source, location }) => {
        setPlace(null);
        const deal = source.data["deal"] as DealRow;
        const between = neighboursAt(ids, indexAt(location.current.input.clientY), deal.id);
        const isHere = ids.includes(deal.id);
        if (!between || (isHere && !isOrdered)) return;
        onDrop(deal, isOrdered ? between : { after: undefined, before: undefined });
      },
    });
  }, [list, ids, size, isOrdered, onDrop]);
  return place;
}
