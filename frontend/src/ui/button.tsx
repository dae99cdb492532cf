/** A button. A screen has one primary; the rest are plain or quiet. */
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Spinner } from "@/ui/spinner";
import { cx } from "@/lib/cx";

const LOOKS = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover border border-transparent font-medium",
  plain: "bg-raised text-ink border border-line-strong hover:bg-hover font-medium",
  quiet: "bg-transparent text-ink-muted border border-transparent hover:bg-hover hover:text-ink",
  danger: "bg-raised text-bad border border-line-strong hover:bg-bad-tint font-medium",
} as const;

/** On a phone they are as high as a thumb wants them. */
const SIZES = { sm: "h-7 px-2 text-xs gap-1.5 max-md:h-10 max-md:min-w-10", md: "h-8 px-3 text-sm gap-2 max-md:h-10", lg: "h-10 px-4 text-sm gap-2" } as const;

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof LOOKS;
  size?: keyof typeof SIZES;
  icon?: ReactNode;
  isBusy?: boolean;
}

export function Button({ look = "plain", size = "md", icon, isBusy = false, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled === true || isBusy}
      aria-busy={isBusy || undefined}
      className={cx(
        "inline-flex shrink-0 items-center justify-center rounded-md whitespace-nowrap transition-colors select-none disabled:opacity-55",
        LOOKS[look],
        SIZES[size],
        className,
      )}
    >
      {isBusy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
