/** Which rows are chosen: some of them, or all that match but some. */
import { useRef, useState } from "react";

export interface Selection {
  count: number;
  isAll: boolean;
  ids: ReadonlySet<string>;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** From the last one chosen to this one. */
  extend: (id: string, order: readonly string[]) => void;
  selectAll: () => void;
  clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** `question` is what the list asks: another list has nothing chosen. */
export function useSelection(total: number, question: string): Selection {
  const [asked, setAsked] = useState(question);
  const [isAll, setAll] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(NONE);
  const anchor = useRef<string | null>(null);
  if (asked !== question) {
    setAsked(question);
    setAll(false);
    setIds(NONE);
  }
  const flip = (changed: readonly string[], isOn: boolean) => {
    setIds((former) => {
      const next = new Set(former);
      for (const id of changed) {
        if (isOn) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  };
  const has = (id: string) => isAll !== ids.has(id);
  return {
    count: isAll ? Math.max(total - ids.size, 0) : ids.size,
    isAll,
    ids,
    has,
    toggle: (id) => {
      anchor.current = id;
      flip([id], !ids.has(id));
    },
    extend: (id, order) => {
      const [from, to] = [order.indexOf(anchor.current ?? id), order.indexOf(id)];
      const range = order.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
      flip(range, !isAll);
    },
    selectAll: () => {
      setAll(true);
      setIds(NONE);
    },
    clear: () => {
      setAll(false);
      setIds(NONE);
      anchor.current = null;
    },
  };
}
