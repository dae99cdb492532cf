/** Makes a line of the sidebar draggable, and a place to let another line go. */
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { RowDrag } from "@/app/use-row-drag";

interface DragRow extends RowDrag {
  onDragged: (is: boolean) => void;
  onOver: (is: boolean) => void;
}

export function dragRow(element: HTMLElement, { kind, id, onTake, onDragged, onOver }: DragRow): () => void {
  const stops = [
    draggable({ element, getInitialData: () => ({ kind, id }), onDragStart: () => onDragged(true), onDrop: () => onDragged(false) }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data["kind"] === kind && source.data["id"] !== id,
      onDragEnter: () => onOver(true),
      onDragLeave: () => onOver(false),
      onDrop: ({ source }) => {
        onOver(false);
        onTake(String(source.data["id"]));
      },
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
