/** What changed on the server, as it happens: each change refreshes exactly the questions that show its table. */
import { useEffect, useSyncExternalStore } from "react";
import { useQueryClient, type Query, type QueryClient } from "@tanstack/react-query";
import { currentWorkspace } from "@/api/http";

export interface Change {
  table: string;
  op: string;
  ids?: string[];
  gone?: string[];
  company_ids?: string[];
}

export type LiveState = "connecting" | "live" | "lost";

const GATHER_MS = 120;
/** Under a steady stream of changes the questions are asked again this often, well within a person's quota. */
const AT_MOST_EVERY_MS = 2000;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

/** Marks that the history leaves out, such as a company's last activity, are told only to those who listen. */
const ANNOUNCED_ONLY: ReadonlySet<string> = new Set(["companies", "inbound_endpoints", "webhooks", "api_keys", "notifications", "user_settings"]);

let state: LiveState = "connecting";
let tryNow: () => void = () => undefined;
const listeners = new Set<() => void>();

function publish(next: LiveState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => state,
  );
}

/** Tries a lost stream again at once, when there is reason to believe that it works. */
export function reconnect(): void {
  tryNow();
}

function shows(query: Query, tables: ReadonlySet<string>): boolean {
  const used = query.meta?.["tables"];
  return Array.isArray(used) && used.some((table: unknown) => typeof table === "string" && tables.has(table));
}

/** Refreshes the questions whose tables changed. */
export function refresh(queries: QueryClient, tables: ReadonlySet<string>): void {
  void queries.invalidateQueries({ predicate: (query) => shows(query, tables) });
}

export function parseChange(data: string): Change | null {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === "object" && value !== null && "table" in value ? (value as Change) : null;
  } catch {
    return null;
  }
}

/** Where the stream is: of this workspace, and from the event that was heard last. */
export function streamAddress(workspace: string | null | undefined, heard: string): string {
  const parameters = new URLSearchParams();
  if (workspace) parameters.set("workspace_id", workspace);
  if (heard) parameters.set("last_event_id", heard);
  const query = parameters.toString();
  return `/api/v1/events${query ? `?${query}` : ""}`;
}

/** Keeps one stream open; after a loss it comes back by itself and is told what was missed. */
function openStream(queries: QueryClient): () => void {
  const changed = new Set<string>();
  let source: EventSource | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let refreshed = -AT_MOST_EVERY_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_RETRY_MS;
  let hasBeenLost = false;
  // Where the stream stood when it was lost: from there the server tells what was missed.
  let heard = "";

  const flush = () => {
    gathering = undefined;
    // Nobody looks: the changes wait until somebody does.
    if (document.hidden) return;
    if (queries.isMutating({ predicate: ({ meta }) => meta?.["isShownAtOnce"] === true }) > 0) return gather();
    refreshed = performance.now();
    refresh(queries, new Set(changed));
    changed.clear();
  };
  const note = (event: MessageEvent<string>) => {
    heard = event.lastEventId || heard;
  };
  const gather = () => {
    const rest = refreshed + AT_MOST_EVERY_MS - performance.now();
    gathering ??= setTimeout(flush, Math.max(GATHER_MS, rest));
  };
  const look = () => {
    if (!document.hidden && changed.size > 0) gather();
  };
  const receive = (event: MessageEvent<string>) => {
    note(event);
    const change = parseChange(event.data);
    if (!change) return;
    changed.add(change.table);
    gather();
  };
  const connect = () => {
    source = new EventSource(streamAddress(currentWorkspace(), heard));
    source.addEventListener("open", () => {
      wait = FIRST_RETRY_MS;
      if (hasBeenLost) refresh(queries, ANNOUNCED_ONLY);
      hasBeenLost = false;
      publish("live");
    });
    source.addEventListener("change", receive);
    source.addEventListener("position", note);
    // More was missed than the server tells, or rights changed.
    source.addEventListener("reload", (event) => {
      note(event);
      void queries.invalidateQueries();
    });
    source.addEventListener("error", () => {
      source?.close();
      hasBeenLost = true;
      publish("lost");
      retry = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_RETRY_MS);
    });
  };
  tryNow = () => {
    if (state !== "lost") return;
    clearTimeout(retry);
    source?.close();
    wait = FIRST_RETRY_MS;
    connect();
  };
  connect();
  document.addEventListener("visibilitychange", look);
  window.addEventListener("online", reconnect);
  return () => {
    tryNow = () => undefined;
    window.removeEventListener("online", reconnect);
    document.removeEventListener("visibilitychange", look);
    source?.close();
    clearTimeout(gathering);
    clearTimeout(retry);
    publish("connecting");
  };
}

export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => openStream(queries), [queries]);
}
