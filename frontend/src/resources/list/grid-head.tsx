/** The heads of the columns: a press sorts, a drag of the border changes the width, a drag of the head the order. */
import { useState, type PointerEvent } from "react";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import { isRight } from "@/resources/list/cell-content";
import type { ListControl } from "@/resources/list/use-list-state";
import type { FieldSpec } from "@/resources/records/spec";
import { cx } from "@/lib/cx";

export interface GridHeadProps {
  control: ListControl;
  isAllSelected: boolean;
  onSelectAll: () => void;
  onWidth: (field: FieldSpec, width: number) => void;
}

const NARROWEST = 60;
const WIDEST = 800;

export function GridHead({ control, isAllSelected, onSelectAll, onWidth }: GridHeadProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<string | null>(null);
  const { columns, sorts } = control.state;
  const sort = (field: FieldSpec) => {
    const first = sorts[0];
    const isOwn = first?.field === field;
    const next = !isOwn ? [field.name] : first.isDescending ? undefined : [`-${field.name}`];
    control.change({ sort: next });
  };
  const drop = (target: FieldSpec) => {
    const names = columns.map((field) => field.name);
    if (!dragged || dragged === target.name) return;
    const place = names.indexOf(target.name);
    control.change({ columns: names.filter((name) => name !== dragged).toSpliced(place, 0, dragged) });
  };
  const resize = (field: FieldSpec) => (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    const handle = event.currentTarget;
    const [from, width] = [event.clientX, handle.parentElement?.offsetWidth ?? 0];
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent) => onWidth(field, Math.min(WIDEST, Math.max(NARROWEST, width + clientX - from)));
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), { once: true });
  };
  return (
    <div role="row" aria-rowindex={1} className="sticky top-0 z-30 grid h-9 shrink-0 w-max shrink-0 min-w-full grid-cols-(--list-columns) bg-surface text-xs text-ink-muted">
      {columns.map((field, place) => {
        const term = sorts.find((known) => known.field === field);
        const Arrow = term?.isDescending ? ArrowDown : ArrowUp;
        return (
          <div
            key={field.name}
            role="columnheader"
            tabIndex={-1}
            aria-sort={term ? (term.isDescending ? "descending" : "ascending") : undefined}
            draggable={place > 0}
            onDragStart={() => setDragged(field.name)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => place > 0 && dragged && event.preventDefault()}
            onDrop={() => drop(field)}
            className={cx(
              "relative flex min-w-0 items-center border-r border-b border-line px-1",
              place === 0 && "sticky left-0 z-10 gap-1 bg-surface pl-3",
              isRight(field) && "justify-end",
              dragged === field.name && "opacity-50",
            )}
          >
            {place === 0 ? (
              <input type="checkbox" checked={isAllSelected} onChange={onSelectAll} aria-label={t("list.selectAll")} className="size-4 shrink-0 cursor-pointer accent-accent" />
            ) : null}
            <button
              type="button"
              onClick={() => sort(field)}
              className={cx("flex h-7 min-w-0 items-center gap-1 rounded-sm px-1.5 transition-colors hover:bg-hover hover:text-ink", term && "font-medium text-ink")}
            >
              <span className="truncate">{fieldLabel(field, t)}</span>
              {term ? <Arrow aria-hidden className="size-3 shrink-0" /> : null}
            </button>
            <span
              aria-hidden
              onPointerDown={resize(field)}
              className="absolute inset-y-0 -right-1 z-10 w-2 cursor-col-resize touch-none after:absolute after:inset-y-1.5 after:left-1/2 after:w-0.5 after:-translate-x-1/2 after:rounded-full hover:after:bg-accent"
            />
          </div>
        );
      })}
    </div>
  );
}
