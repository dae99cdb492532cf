/** One choice of a few: the machine's own list, which every phone and screen reader knows. */
import { ChevronDown } from "lucide-react";
import type { SelectHTMLAttributes } from "react";
import { cx } from "@/lib/cx";

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  options: readonly { value: string; label: string }[];
}

export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <span className={cx("relative inline-flex", className)}>
      <select
        {...rest}
        className="h-9 w-full appearance-none rounded-md border border-line-strong bg-surface pr-8 pl-2.5 text-sm hover:border-ink-faint focus:border-accent disabled:opacity-55 max-md:h-11 max-md:text-base"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-raised text-ink">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-3.5 -translate-y-1/2 text-ink-faint" />
    </span>
  );
}
