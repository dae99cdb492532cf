/** One line of a list that opens something: a picture or icon, two lines of text, and what stands at the right. */
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";

export interface ListRowProps {
  icon: ReactNode;
  title: ReactNode;
  detail: ReactNode;
  end?: ReactNode;
  isCurrent?: boolean;
  onOpen: () => void;
}

export function ListRow({ icon, title, detail, end, isCurrent = false, onOpen }: ListRowProps) {
  return (
    <li className="border-b border-line last:border-b-0">
      <button
        type="button"
        aria-current={isCurrent || undefined}
        onClick={onOpen}
        className={cx(
          "flex min-h-14 w-full items-center gap-3 px-4 py-2 text-left -outline-offset-2 transition-colors hover:bg-hover",
          isCurrent && "bg-accent-tint hover:bg-accent-tint",
        )}
      >
        {icon}
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="truncate text-sm font-medium">{title}</span>
          <span className="truncate text-xs text-ink-muted">{detail}</span>
        </span>
        {end ? <span className="flex shrink-0 flex-col items-end gap-1 text-xs text-ink-faint tabular-nums">{end}</span> : null}
      </button>
    </li>
  );
}
