/** Moving in a list by keyboard: j/k or arrows choose a line, Enter opens it. */
import { useEffect, useState } from "react";

export function useListKeys(count: number, onOpen: (index: number) => void, onShow: (index: number) => void): number {
  const [active, setActive] = useState(-1);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isElsewhere = /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(target.tagName) || document.querySelector("dialog[open]");
      if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = event.key === "j" || event.key === "ArrowDown" ? 1 : event.key === "k" || event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0) {
        event.preventDefault();
        const next = Math.max(0, Math.min(count - 1, active + step));
        setActive(next);
        onShow(next);
      }
      if (event.key === "Enter" && active >= 0 && target === document.body) onOpen(active);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [active, count, onOpen, onShow]);
  return active;
}
