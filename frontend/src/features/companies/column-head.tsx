/** The head of a column; where the column can be sorted it is a button. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { cx } from "@/lib/cx";

export interface ColumnHeadProps {
  text: string;
  isSorted?: boolean;
  direction?: "ascending" | "descending";
  isEnd?: boolean;
  onSort?: () => void;
}

export function ColumnHead({ text, isSorted = false, direction = "ascending", isEnd = false, onSort }: ColumnHeadProps) {
  const Arrow = direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <div role="columnheader" aria-sort={isSorted ? direction : undefined} className={cx("flex min-w-0 items-center", isEnd && "justify-end")}>
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className={cx("-mx-1.5 flex h-6 items-center gap-1 rounded-sm px-1.5 transition-colors hover:bg-hover hover:text-ink", isSorted && "text-ink-muted")}
        >
          {text}
          {isSorted ? <Arrow aria-hidden className="size-3" /> : null}
        </button>
      ) : (
        <span className="truncate">{text}</span>
      )}
    </div>
  );
}
