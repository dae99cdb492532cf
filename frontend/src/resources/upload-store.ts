/** The files on their way to the server. They go on while one moves from page to page. */
import { useSyncExternalStore } from "react";
import { uploadDocument } from "@/api/upload";

export interface Upload {
  key: number;
  name: string;
  size: number;
  /** None: it waits in the inbox, unless it says itself whose it is. */
  companyId: string | undefined;
  share: number;
  state: "waiting" | "sending" | "done" | "failed";
  documentId?: string;
  /** We had the very same file already. */
  isKnown?: boolean;
  problem?: "empty" | "tooLarge" | { error: unknown };
}

const AT_ONCE = 3;
const LARGEST = 25 * 1024 * 1024;

let items: readonly Upload[] = [];
let next = 1;
let running = 0;
const queue: { key: number; file: File; companyId: string | undefined; onDone: () => void }[] = [];
const listeners = new Set<() => void>();

function publish(changed: readonly Upload[]): void {
  items = changed;
  for (const listener of listeners) listener();
}

function change(key: number, values: Partial<Upload>): void {
  publish(items.map((item) => (item.key === key ? { ...item, ...values } : item)));
}

async function work(): Promise<void> {
  running += 1;
  for (let job = queue.shift(); job; job = queue.shift()) {
    const { key, file, companyId, onDone } = job;
    change(key, { state: "sending" });
    try {
      // oxlint-disable-next-line eslint/no-await-in-loop -- each worker sends one file at a time
      const { id, duplicate } = await uploadDocument({ file, companyId, onProgress: (share) => change(key, { share }) });
      change(key, { state: "done", share: 1, isKnown: duplicate, documentId: id });
    } catch (error) {
      change(key, { state: "failed", problem: { error } });
    }
    onDone();
  }
  running -= 1;
}

/** Sends these, a few at a time; `onDone` is told after each. */
export function addUploads(files: readonly File[], companyId: string | undefined, onDone: () => void): void {
  const made = files.map((file): Upload => {
    const base = { key: next++, name: file.name, size: file.size, companyId, share: 0 };
    if (file.size === 0) return { ...base, state: "failed", problem: "empty" };
    if (file.size > LARGEST) return { ...base, state: "failed", problem: "tooLarge" };
    queue.push({ key: base.key, file, companyId, onDone });
    return { ...base, state: "waiting" };
  });
  publish([...items, ...made]);
  while (running < AT_ONCE && queue.length > 0) void work();
}

export function clearUploads(): void {
  publish([]);
}

export function useUploadItems(): readonly Upload[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => items,
  );
}
