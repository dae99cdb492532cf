/** Something is under way; the control it sits in says what. */
import { LoaderCircle } from "lucide-react";
import { cx } from "@/lib/cx";

export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cx("size-3.5 shrink-0 animate-spin", className)} />;
}
