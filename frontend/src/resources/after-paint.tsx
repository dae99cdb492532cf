/** Draws its children after the next paint, bit by bit: what stands above them is there at once, and answers. */
import { startTransition, useEffect, useState, type ReactNode } from "react";

export function AfterPaint({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted ? children : fallback;
}
