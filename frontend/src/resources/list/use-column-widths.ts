/** How wide the columns are, as somebody dragged them; remembered in this browser. */
import { useCallback, useState } from "react";
import { readPreference, writePreference } from "@/lib/preference";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";

type Widths = Record<string, number>;
const USUAL = 150;

function stored(name: string): Widths {
  try {
    const read: unknown = JSON.parse(readPreference(name) ?? "{}");
    return typeof read === "object" && read !== null ? (read as Widths) : {};
  } catch {
    return {};
  }
}

export function useColumnWidths(spec: RecordSpec, columns: readonly FieldSpec[]) {
  const name = `widths.${spec.table}`;
  const [widths, setWidths] = useState<Widths>(() => stored(name));
  const setWidth = useCallback(
    (field: FieldSpec, width: number) => {
      setWidths((former) => {
        const next = { ...former, [field.name]: Math.round(width) };
        writePreference(name, JSON.stringify(next));
        return next;
      });
    },
    [name],
  );
  // The last column fills what is left.
  const template = columns.map((field, place) => {
    const width = `${widths[field.name] ?? field.width ?? USUAL}px`;
    return place === columns.length - 1 ? `minmax(${width}, 1fr)` : width;
  });
  return { template: template.join(" "), setWidth };
}
