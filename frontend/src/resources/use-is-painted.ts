/** False until what is drawn now has been painted. What costs much to draw waits for it, and is then drawn bit by bit. */
import { startTransition, useEffect, useState } from "react";

export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
