/** Whether the person is asked to sign in again, and who waits for the answer. */
import { useSyncExternalStore } from "react";

let waiting: Promise<boolean> | null = null;
let settle: (isBack: boolean) => void = () => undefined;
const listeners = new Set<() => void>();

function publish(): void {
  for (const listener of listeners) listener();
}

/** Asks once, however many calls were refused; true when the person is back. */
export function askToSignIn(): Promise<boolean> {
  if (!waiting) {
    waiting = new Promise((resolve) => {
      settle = resolve;
    });
    publish();
  }
  return waiting;
}

export function answerSignIn(isBack: boolean): void {
  waiting = null;
  publish();
  settle(isBack);
}

export function useIsAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => waiting !== null,
  );
}
