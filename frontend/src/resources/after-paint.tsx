/** Draws its children after the next paint, bit by bit: what stands above them is there at once, and answers. */
import type { ReactNode } from "react";
import { useIsPainted } from "@/resources/use-is-painted";

export function AfterPaint({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  return useIsPainted() ? children : fallback;
}
