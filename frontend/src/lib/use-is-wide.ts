/** How much room there is, in the layout's own limits. */
import { useSyncExternalStore } from "react";

function useMatches(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
}

const wide = window.matchMedia("(min-width: 768px)");
const large = window.matchMedia("(min-width: 1024px)");

/** Room for a list and what is chosen beside it. */
export function useIsWide(): boolean {
  return useMatches(wide);
}

/** Room for a record's fields beside what belongs to it. */
export function useIsLarge(): boolean {
  return useMatches(large);
}
