/** One line of text. */
import type { InputHTMLAttributes, Ref } from "react";
import { cx } from "@/lib/cx";

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

export function Input({ className, ...rest }: InputProps) {
  return (
    <input
      {...rest}
      className={cx(
        "h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-sm transition-colors hover:border-ink-faint focus:border-accent focus:outline-1 focus:outline-accent disabled:opacity-55 aria-invalid:border-bad max-md:h-11 max-md:text-base",
        className,
      )}
    />
  );
}
