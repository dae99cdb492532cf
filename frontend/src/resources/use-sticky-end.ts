/** Keeps the newest message in view while new ones arrive, unless the person has scrolled up to read. */
import { useEffect, useRef, type RefObject } from "react";

const NEAR = 120;

export function useStickyEnd(length: number, isActive: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const element = box.current;
    if (!element || !isActive || length === 0) return;
    const distance = element.scrollHeight - element.scrollTop - element.clientHeight;
    const last = element.lastElementChild?.lastElementChild;
    if (isFirst.current || distance < NEAR + (last?.clientHeight ?? 0)) element.scrollTop = element.scrollHeight;
    isFirst.current = false;
  }, [length, isActive]);
  return box;
}
