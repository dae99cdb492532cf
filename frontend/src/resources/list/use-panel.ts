/** The record beside a list, as the address says: opened, changed and closed there. */
import { useCallback } from "react";
import type { ListControl } from "@/resources/list/use-list-state";
import { RECORDS } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";

export interface Panel {
  /** What is open; null when nothing is. */
  open: { spec: RecordSpec; id: string } | null;
  show: (id: string) => void;
  close: () => void;
}

export function usePanel(spec: RecordSpec, { search, change }: ListControl): Panel {
  const [table, id] = search.panel?.split(":") ?? [];
  const found = Object.values(RECORDS).find((known) => known.table === table);
  const show = useCallback((shown: string) => change({ panel: `${spec.table}:${shown}` }), [spec.table, change]);
  const close = useCallback(() => change({ panel: undefined }), [change]);
  return { open: found && id ? { spec: found, id } : null, show, close };
}
