/** Keys 1 to 9 choose the tabs of a record in order. */
import { useEffect, useRef } from "react";
import { isTyping } from "@/lib/is-typing";

export function useTabKeys<Id extends string>(ids: readonly Id[], onTab: (id: Id) => void): void {
  const latest = useRef({ ids, onTab });
  useEffect(() => {
    latest.current = { ids, onTab };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const chosen = latest.current.ids[Number(event.key) - 1];
      if (chosen) latest.current.onTab(chosen);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
