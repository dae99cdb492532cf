/** The head of a group: its name, how many, and its sums; a press folds it. */
import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { quantity } from "@/lib/format";
import { sumText } from "@/resources/list/grid-foot";
import type { GroupHead } from "@/resources/list/list-items";
import type { FieldSpec } from "@/resources/records/spec";
import { cx } from "@/lib/cx";

export interface GridGroupProps {
  group: GroupHead;
  columns: readonly FieldSpec[];
  index: number;
  isActive: boolean;
  onFold: (value: string | null) => void;
}

export function GridGroup({ group, columns, index, isActive, onFold }: GridGroupProps) {
  const { t } = useTranslation();
  const Arrow = group.isFolded ? ChevronRight : ChevronDown;
  return (
    <div role="row" aria-rowindex={index + 2} className="grid h-9 w-max min-w-full grid-cols-(--list-columns) bg-sunken text-sm">
      {columns.map((field, place) => (
        <div
          key={field.name}
          role="gridcell"
          id={isActive && place === 0 ? "list-active-cell" : undefined}
          className={cx(
            "flex min-w-0 items-center border-b border-line px-2.5",
            place === 0 ? "sticky left-0 z-10 bg-sunken" : "justify-end text-xs text-ink-muted tabular-nums",
            isActive && place === 0 && "outline-2 -outline-offset-2 outline-accent",
          )}
        >
          {place === 0 ? (
            <button
              type="button"
              tabIndex={-1}
              aria-expanded={!group.isFolded}
              onClick={() => onFold(group.value)}
              className="flex min-w-0 flex-1 items-center gap-2 text-left font-medium"
            >
              <Arrow aria-hidden className="size-4 shrink-0 text-ink-faint" />
              <span className="truncate">{group.label}</span>
              <span className="font-normal text-ink-faint tabular-nums">
                <span className="sr-only">{t("list.inGroup")} </span>
                {quantity(group.count)}
              </span>
            </button>
          ) : field.isSummed ? (
            sumText(group, field)
          ) : null}
        </div>
      ))}
    </div>
  );
}
