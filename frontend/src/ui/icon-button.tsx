/** A square button with only an icon; its name is read aloud and shown when pointed at. */
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Hint } from "@/ui/hint";
import { cx } from "@/lib/cx";

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  children: ReactNode;
}

export function IconButton({ label, children, className, ...rest }: IconButtonProps) {
  return (
    <Hint text={label}>
      <button
        type="button"
        aria-label={label}
        {...rest}
        className={cx(
          "inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink disabled:opacity-55 max-md:size-10",
          className,
        )}
      >
        {children}
      </button>
    </Hint>
  );
}
