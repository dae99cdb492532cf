/** How server data is kept: fresh for half a minute, refetched when the live stream says that it changed. */
import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "@/api/http";

const RETRIES = 2;

/** Only a lost connection or a failing server is worth asking again. */
function isWorthRetrying(count: number, error: unknown): boolean {
  return count < RETRIES && (!(error instanceof ApiError) || error.status === 0 || error.status >= 502);
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Offline a question fails and says so, rather than waiting without a word; it is asked again when we are back.
      queries: { staleTime: 30_000, retry: isWorthRetrying, refetchOnWindowFocus: true, networkMode: "always", refetchOnReconnect: true },
      mutations: { networkMode: "always" },
    },
  });
}
