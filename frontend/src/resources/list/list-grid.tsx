/** A list as a grid: only the lines in view are drawn, the head and the first column stay, cells are edited in place. */
import { useCallback, useEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { componentLater } from "@/lib/fetched-later";
import { rowPath } from "@/resources/list/cell-content";
import type { EditorMove } from "@/resources/list/cell-editor";
import { GridFoot } from "@/resources/list/grid-foot";
import { GridGroup } from "@/resources/list/grid-group";
import { GridHead } from "@/resources/list/grid-head";
import { GridRow } from "@/resources/list/grid-row";
import { isGroup, type ListItem } from "@/resources/list/list-items";
import { useColumnWidths } from "@/resources/list/use-column-widths";
import { useGridKeys, type GridCell } from "@/resources/list/use-grid-keys";
import type { Panel } from "@/resources/list/use-panel";
import type { ListControl } from "@/resources/list/use-list-state";
import type { Total } from "@/resources/list/use-list-totals";
import type { Selection } from "@/resources/list/use-selection";
import { recordWord } from "@/resources/records/words";
import type { RecordSpec } from "@/resources/records/spec";
import { useMembers } from "@/resources/use-members";

const { Later: CellEditor, useAhead: useCellEditorAhead } = componentLater(async () => (await import("@/resources/list/cell-editor")).CellEditor);

const ROW = 36;
/** What usually stands above the rows; a guess, so that they are drawn at once and measured then. */
const ABOVE = 150;
const STEP = 4;
const MORE_BEFORE = 60;
const FOLLOW_MS = 120;

export interface ListGridProps {
  spec: RecordSpec;
  control: ListControl;
  /** The list, as the address of a record opened from it says it. */
  token: string | undefined;
  items: readonly ListItem[];
  total: Total | null;
  selection: Selection;
  panel: Panel;
  hasMore: boolean;
  onMore: () => void;
  onShown: (first: number, last: number) => void;
  onFold: (value: string | null) => void;
}

interface Editing extends GridCell {
  typed: string | null;
}

/** What begins the edit: until the field to type in has come, the grid hears what is typed on, and no letter is lost. */
function typedOn(former: Editing | null, { row, column }: GridCell, typed: string | null): string | null {
  if (former?.row !== row || former.column !== column) return typed;
  return typed === null ? former.typed : (former.typed ?? "") + typed;
}

export function ListGrid({ spec, control, token, items, total, selection, panel, hasMore, onMore, onShown, onFold }: ListGridProps) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const router = useRouter();
  const members = useMembers();
  useCellEditorAhead();
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { columns } = control.state;
  const { template, setWidth } = useColumnWidths(spec, columns);
  const context = useMemo(() => ({ spec, t, language: i18n.language, members, list: token }), [spec, t, i18n.language, members, token]);
  // oxlint-disable-next-line react/incompatible-library -- we do not use the React Compiler, which this warns about
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    initialRect: { width: 0, height: window.innerHeight - ABOVE },
    overscan: 6,
    scrollPaddingEnd: 2 * ROW,
  });
  const ids = () => items.flatMap((item) => (isGroup(item) ? [] : [item.id]));
  const rowAt = (index: number) => {
    const item = items[index];
    return item && !isGroup(item) ? item : undefined;
  };
  const open = (id: string, path = spec.path && rowPath(spec, id, token)) => {
    if (path) void router.navigate({ href: path });
    else panel.show(id);
  };
  const keys = useGridKeys({
    rows: items.length,
    columns: columns.length,
    page: Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW) - 3),
    edit: (cell, typed) => {
      const field = columns[cell.column];
      const isTypable = field && !["choice", "flag", "member", "company", "person", "deal", "day", "moment"].includes(field.kind);
      if (!field || field.isFixed || field.kind === "stage" || !rowAt(cell.row) || !may(spec.resource, "u")) return false;
      setEditing((former) => ({ ...cell, typed: isTypable ? typedOn(former, cell, typed) : null }));
      return true;
    },
    open: (index) => {
      const item = items[index];
      if (item && isGroup(item)) onFold(item.value);
      else if (item) open(item.id);
    },
    beside: (index) => rowAt(index) && panel.show(rowAt(index)?.id ?? ""),
    toggle: (index) => rowAt(index) && selection.toggle(rowAt(index)?.id ?? ""),
    extend: (index) => rowAt(index) && selection.extend(rowAt(index)?.id ?? "", ids()),
    clear: () => (panel.open ? panel.close() : selection.clear()),
    show: ({ row }) => virtual.scrollToIndex(row),
  });
  const { active } = keys;
  useEffect(() => {
    if (active) document.querySelector("#list-active-cell")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  // What is beside the list follows the chosen line, as soon as one stays on it.
  const { open: shown, show } = panel;
  const followed = shown && active ? rowAt(active.row)?.id : undefined;
  useEffect(() => {
    if (!followed || followed === shown?.id) return undefined;
    const settle = setTimeout(() => show(followed), FOLLOW_MS);
    return () => clearTimeout(settle);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only a move of the chosen line leads on, not what was opened otherwise
  }, [followed]);

  const drawn = virtual.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  // Some lines at a time, so that most steps of a scroll change nothing that is drawn.
  const from = first - (first % STEP);
  const until = Math.min(items.length, last + STEP - (last % STEP));
  useEffect(() => {
    onShown(first, last);
    if (hasMore && last > items.length - MORE_BEFORE) onMore();
  }, [first, last, hasMore, items.length, onMore, onShown]);

  const done = useCallback(
    (cell: GridCell) => (move: EditorMove) => {
      setEditing(null);
      box.current?.focus({ preventScroll: true });
      if (move === "down") keys.go({ ...cell, row: cell.row + 1 });
      if (move === "right") keys.go({ ...cell, column: cell.column + 1 });
    },
    [keys],
  );
  const head = useMemo(
    () => (
      <GridHead
        control={control}
        isAllSelected={selection.isAll && selection.ids.size === 0}
        onSelectAll={() => (selection.isAll ? selection.clear() : selection.selectAll())}
        onWidth={setWidth}
      />
    ),
    [control, selection, setWidth],
  );
  const foot = useMemo(() => <GridFoot columns={columns} total={total} />, [columns, total]);
  const click = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    const row = Number(target.closest<HTMLElement>("[data-row]")?.dataset["row"] ?? -1);
    const column = columns.findIndex((field) => field.name === target.closest<HTMLElement>("[data-field]")?.dataset["field"]);
    const item = rowAt(row);
    if (!item || target.closest("[role=group]")) return;
    const link = target.closest<HTMLAnchorElement>("a[data-open]");
    if (target.closest("[data-panel]")) {
      keys.setActive({ row, column: 0 });
      panel.show(item.id);
    } else if (target.closest("[data-select]")) {
      if (event.shiftKey) selection.extend(item.id, ids());
      else selection.toggle(item.id);
    } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const href = link.getAttribute("href") ?? undefined;
      if (href === rowPath(spec, item.id, token)) open(item.id);
      else open(item.id, href);
    } else if (column >= 0) {
      // A second press on the chosen cell edits it.
      if (active?.row === row && active.column === column && !editing) keys.press(new KeyboardEvent("keydown", { key: "F2" }));
      else keys.setActive({ row, column });
    }
  };

  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={recordWord(spec, "many", t)}
      aria-rowcount={total ? total.count + 1 : -1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={active ? "list-active-cell" : undefined}
      onClick={click}
      onKeyDown={(event) => event.target === event.currentTarget && keys.press(event)}
      onFocus={(event) => event.target === event.currentTarget && !active && keys.setActive({ row: 0, column: 0 })}
      className="flex min-h-0 min-w-0 flex-1 flex-col overflow-auto outline-none"
      style={{ ["--list-columns" as string]: template }}
    >
      {head}
      <div role="rowgroup" className="relative w-max min-w-full shrink-0" style={{ height: virtual.getTotalSize() }}>
        <div className="absolute top-0 left-0 w-max min-w-full" style={{ transform: `translateY(${from * ROW}px)` }}>
          {items.slice(from, until).map((item, place) => {
            const index = from + place;
            if (isGroup(item)) return <GridGroup key={`group-${item.value}`} group={item} columns={columns} isActive={active?.row === index} index={index} onFold={onFold} />;
            const editedField = editing?.row === index ? columns[editing.column] : undefined;
            return (
              <GridRow
                key={item.id}
                row={item}
                index={index}
                columns={columns}
                context={context}
                activeField={active?.row === index ? (columns[active.column]?.name ?? null) : null}
                isSelected={selection.has(item.id)}
                isShown={shown?.id === item.id}
                editedField={editedField?.name ?? null}
                editor={editing && editedField ? <CellEditor spec={spec} row={item} field={editedField} typed={editing.typed} onDone={done(editing)} /> : null}
              />
            );
          })}
        </div>
      </div>
      {foot}
    </div>
  );
}
