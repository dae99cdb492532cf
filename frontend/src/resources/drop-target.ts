/** Where files land that are dropped on the page: with the company it is about, or else in the inbox. */
import { useEffect, useSyncExternalStore } from "react";

export interface DropTarget {
  companyId: string;
  name: string;
}

let targets: readonly { key: symbol; target: DropTarget }[] = [];
const listeners = new Set<() => void>();

function publish(changed: typeof targets): void {
  targets = changed;
  for (const listener of listeners) listener();
}

/** While the page is open, files belong to this company; nothing while it is not known yet. */
export function useDropTarget(companyId: string | undefined, name: string | undefined): void {
  useEffect(() => {
    if (!companyId || name === undefined) return undefined;
    const key = Symbol("target");
    publish([...targets, { key, target: { companyId, name } }]);
    return () => publish(targets.filter((known) => known.key !== key));
  }, [companyId, name]);
}

/** The newest page on top: a deal over its board, a company beside its list. */
export function useCurrentTarget(): DropTarget | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => targets.at(-1)?.target,
  );
}
