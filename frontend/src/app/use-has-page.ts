/** Whether an address leads to a page of ours, so that nobody is sent where there is none. */
import { useCallback } from "react";
import { useRouter } from "@tanstack/react-router";

/** The route that catches every address without a page. */
const NOWHERE = "/shell/$";

export function useHasPage(): (path: string) => boolean {
  const router = useRouter();
  return useCallback((path: string) => {
    const [, , found] = router.getMatchedRoutes(path);
    return found !== undefined && found.id !== NOWHERE;
  }, [router]);
}
