/** A line of the sidebar that can be dragged onto another of its kind. The dragging itself is fetched afterwards. */
import { useEffect, useRef, useState } from "react";

export interface RowDrag {
  /** Lines of one kind change places with each other only. */
  kind: string;
  id: string;
  /** Another line was let go on this one. */
  onTake: (id: string) => void;
}

export function useRowDrag<Element extends HTMLElement>({ kind, id, onTake }: RowDrag) {
  const ref = useRef<Element>(null);
  const [isDragged, setDragged] = useState(false);
  const [isOver, setOver] = useState(false);
  const take = useRef(onTake);
  useEffect(() => {
    take.current = onTake;
  });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let stop: (() => void) | null = null;
    let isGone = false;
    const begin = async () => {
      const { dragRow } = await import("@/app/drag-row");
      if (!isGone) stop = dragRow(element, { kind, id, onTake: (other) => take.current(other), onDragged: setDragged, onOver: setOver });
    };
    // Without it the menu of the line moves it too.
    begin().catch(() => undefined);
    return () => {
      isGone = true;
      stop?.();
    };
  }, [kind, id]);
  return { ref, isDragged, isOver };
}
