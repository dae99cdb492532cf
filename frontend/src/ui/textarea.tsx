/** Several lines of text. */
import type { TextareaHTMLAttributes } from "react";
import { cx } from "@/lib/cx";

export function Textarea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea
      rows={3}
      {...rest}
      className={cx(
        "w-full rounded-md border border-line-strong bg-surface px-2.5 py-2 text-sm transition-colors hover:border-ink-faint focus:border-accent focus:outline-1 focus:outline-accent aria-invalid:border-bad max-md:text-base",
        className,
      )}
    />
  );
}
