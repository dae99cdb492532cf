/** A part that no page needs to be seen: fetched when what uses it has been painted, once for all of them. */
import { createElement, useEffect, useSyncExternalStore, type ComponentType } from "react";
import { patiently } from "@/lib/fetched-patiently";

/** Makes a hook that gives the part, or null as long as it is on its way. */
export function fetchedLater<Part>(fetchPart: () => Promise<Part>): () => Part | null {
  let part: Part | null = null;
  let isOnItsWay = false;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const begin = async () => {
    if (part !== null || isOnItsWay) return;
    isOnItsWay = true;
    try {
      part = await patiently(fetchPart);
      for (const listener of listeners) listener();
    } catch {
      // A newer version replaced it: whoever uses it next tries again.
    } finally {
      isOnItsWay = false;
    }
  };
  return function usePart() {
    const known = useSyncExternalStore(subscribe, () => part);
    useEffect(() => void begin(), []);
    return known;
  };
}

/** A component that draws nothing as long as it is on its way, and a hook that has it fetched ahead of its use. */
export function componentLater<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  const usePart = fetchedLater(fetchPart);
  function Later(props: Props) {
    const part = usePart();
    return part ? createElement(part, props) : null;
  }
  return { Later, useAhead: (): void => void usePart() };
}
