/** What can be done where one stands: a page offers its actions here, and the command menu lists them first. */
import { useEffect, useSyncExternalStore } from "react";
import type { LucideIcon } from "lucide-react";

export interface Command {
  id: string;
  label: string;
  icon: LucideIcon;
  run: () => void;
}

const offers = new Map<symbol, readonly Command[]>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

function publish(): void {
  all = [...offers.values()].flat();
  for (const listener of listeners) listener();
}

/** Offers these while the page is open; only what the person may do. Keep the list with useMemo. */
export function useOfferCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const offer = Symbol("offer");
    offers.set(offer, commands);
    publish();
    return () => {
      offers.delete(offer);
      publish();
    };
  }, [commands]);
}

export function useCommandsHere(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => all,
  );
}
