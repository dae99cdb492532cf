/** One record as a line of the grid. Drawn anew only when something of it changed, so that scrolling stays smooth. */
import { memo, type ReactNode } from "react";
import { PanelRight } from "lucide-react";
import { cellContent, isRight, titleContent, type CellContext } from "@/resources/list/cell-content";
import { hasMarks, RowMarks } from "@/resources/list/row-marks";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { titleOf } from "@/resources/records/spec";
import { cx } from "@/lib/cx";

export const CELL = "relative flex min-w-0 items-center border-r border-b border-line px-2.5";

export interface GridRowProps {
  row: RecordRow;
  index: number;
  columns: readonly FieldSpec[];
  context: CellContext;
  activeField: string | null;
  editor: ReactNode;
  editedField: string | null;
  isSelected: boolean;
  /** It is shown beside the list. */
  isShown: boolean;
}

function Line({ row, index, columns, context, activeField, editor, editedField, isSelected, isShown }: GridRowProps) {
  const { spec, t } = context;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={index}
      className={cx("group/row grid h-9 w-max min-w-full grid-cols-(--list-columns) text-sm", isSelected || isShown ? "bg-accent-tint" : "bg-surface hover:bg-hover")}
    >
      {columns.map((field, place) => {
        const isTitle = place === 0;
        const isActive = activeField === field.name;
        return (
          <div
            key={field.name}
            role="gridcell"
            id={isActive ? "list-active-cell" : undefined}
            data-field={field.name}
            className={cx(
              CELL,
              isTitle && "sticky left-0 z-10 gap-2.5 bg-inherit pl-3",
              isRight(field) && "justify-end tabular-nums",
              !isTitle && "text-ink-muted",
              isActive && "z-20 outline-2 -outline-offset-2 outline-accent",
            )}
          >
            {isTitle ? (
              <input
                type="checkbox"
                tabIndex={-1}
                checked={isSelected}
                readOnly
                data-select=""
                aria-label={t("list.selectRow", { name: titleOf(spec, row) })}
                className={cx("size-4 shrink-0 cursor-pointer accent-accent", !isSelected && "opacity-30 group-hover/row:opacity-100")}
              />
            ) : null}
            {isTitle ? titleContent(row, context) : cellContent(field, row, context)}
            {isTitle && spec.table === "companies" && hasMarks(row) ? <RowMarks row={row} /> : null}
            {isTitle ? (
              <button
                type="button"
                tabIndex={-1}
                data-panel=""
                aria-label={t("page.beside", { name: titleOf(spec, row) })}
                title={t("page.besideTitle")}
                className="absolute right-1.5 inline-flex size-6 items-center justify-center rounded-md border border-line bg-raised text-ink-muted opacity-0 group-hover/row:opacity-100 hover:text-accent"
              >
                <PanelRight aria-hidden className="size-3.5" />
              </button>
            ) : null}
            {editedField === field.name ? editor : null}
          </div>
        );
      })}
    </div>
  );
}

export const GridRow = memo(Line);
