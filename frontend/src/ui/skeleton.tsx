/** Keeps the place of something that is on its way, so that nothing jumps when it comes. */
import { cx } from "@/lib/cx";

export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx("block h-3 animate-pulse-soft rounded-sm bg-pressed", className)} />;
}
