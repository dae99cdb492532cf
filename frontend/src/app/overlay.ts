/** Which of the shell's own dialogs is open: at most one. */
import { useSyncExternalStore } from "react";
import type { RecordSpec } from "@/resources/records/spec";

export type Overlay = { kind: "commands"; isSearch: boolean } | { kind: "help" } | { kind: "creates" } | { kind: "create"; spec: RecordSpec; name?: string } | { kind: "more" } | { kind: "news" };

let open: Overlay | null = null;
const listeners = new Set<() => void>();

export function showOverlay(next: Overlay | null): void {
  open = next;
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => open,
  );
}
