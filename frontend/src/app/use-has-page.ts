/** Whether an address leads to a page of ours, so that nobody is sent where there is none. */
import { useCallback } from "react";
import { useRouter } from "@tanstack/react-router";

export function useHasPage(): (path: string) => boolean {
  const router = useRouter();
  return useCallback((path: string) => router.getMatchedRoutes(path)[2] !== undefined, [router]);
}
