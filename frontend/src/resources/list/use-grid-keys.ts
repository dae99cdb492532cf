/** The keyboard of the grid: arrows move between cells; in the first column letters act on the row, elsewhere they edit. */
import { useEffect, useRef, useState } from "react";

export interface GridCell {
  row: number;
  column: number;
}

export interface GridActions {
  rows: number;
  columns: number;
  page: number;
  /** Opens the cell for editing; false when it cannot be edited. */
  edit: (cell: GridCell, typed: string | null) => boolean;
  open: (row: number) => void;
  /** Shows the row beside the list. */
  beside: (row: number) => void;
  toggle: (row: number) => void;
  extend: (row: number) => void;
  clear: () => void;
  show: (cell: GridCell) => void;
}

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "preventDefault" | "stopPropagation">;

/** Where a key leads from a cell; null for keys that do not move. */
export function step({ row, column }: GridCell, { key, shiftKey }: Pick<Key, "key" | "shiftKey">, page: number): GridCell | null {
  const isRow = column === 0 && !shiftKey;
  if (key === "ArrowDown" || (isRow && key === "j")) return { row: row + 1, column };
  if (key === "ArrowUp" || (isRow && key === "k")) return { row: row - 1, column };
  if (key === "ArrowRight") return { row, column: column + 1 };
  if (key === "ArrowLeft") return { row, column: column - 1 };
  if (key === "PageDown") return { row: row + page, column };
  if (key === "PageUp") return { row: row - page, column };
  if (key === "Home") return { row, column: 0 };
  return key === "End" ? { row, column: Number.MAX_SAFE_INTEGER } : null;
}

export function useGridKeys(actions: GridActions) {
  const [active, setActive] = useState<GridCell | null>(null);
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const go = (cell: GridCell) => {
    const { rows, columns, show } = latest.current;
    const next = { row: Math.max(0, Math.min(rows - 1, cell.row)), column: Math.max(0, Math.min(columns - 1, cell.column)) };
    setActive(next);
    show(next);
  };
  const press = (event: Key): void => {
    const { page, edit, open, beside, toggle, extend, clear } = latest.current;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const cell = active ?? { row: -1, column: 0 };
    const used = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const target = step(cell, event, page);
    if (target) {
      used();
      go(target);
      if (event.shiftKey && target.column === cell.column) extend(Math.max(0, target.row));
      return;
    }
    if (event.key === "Escape") {
      clear();
      return;
    }
    if (cell.row < 0) return;
    const isSelecting = event.key === " " || (cell.column === 0 && event.key.toLowerCase() === "x");
    if (isSelecting) {
      used();
      if (event.shiftKey) extend(cell.row);
      else toggle(cell.row);
    } else if (event.key === "Enter" && event.shiftKey) {
      used();
      beside(cell.row);
    } else if (event.key === "Enter") {
      used();
      if (cell.column === 0 || !edit(cell, null)) open(cell.row);
    } else if (event.key === "F2" || (cell.column === 0 && event.key === "e")) {
      used();
      edit(cell, null);
    } else if (cell.column > 0 && event.key.length === 1 && edit(cell, event.key)) {
      used();
    }
  };
  const pressed = useRef(press);
  useEffect(() => {
    pressed.current = press;
  });
  // The list is what the page is about: its keys work before anything on it has been pressed.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target === document.body && !document.querySelector("dialog[open]") && /^(j|k|x|X|e|Enter|Arrow(Up|Down))$/.test(event.key)) pressed.current(event);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return { active, setActive, go, press };
}
