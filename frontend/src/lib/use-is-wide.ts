/** Whether there is room for a list and what is chosen beside it (the layout's own limit, 768 px). */
import { useSyncExternalStore } from "react";

const wide = window.matchMedia("(min-width: 768px)");

function subscribe(listener: () => void): () => void {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}
