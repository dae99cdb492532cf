/** Watches whether we are still signed in, and asks for it over the page where we are not. */
import { Suspense, useEffect } from "react";
import { whenSessionEnds } from "@/api/http";
import { useLiveState } from "@/api/live";
import { useCheckSession } from "@/api/session";
import { answerSignIn, askToSignIn, useIsAsked } from "@/app/session-end";
import { lazyPart } from "@/lib/fetched-patiently";

const SessionDialog = lazyPart(async () => (await import("@/app/session-dialog")).SessionDialog);

export function SessionGuard() {
  const isAsked = useIsAsked();
  const live = useLiveState();
  const check = useCheckSession();
  useEffect(() => {
    whenSessionEnds(askToSignIn);
    return () => {
      whenSessionEnds(null);
      // Nobody is left waiting for a page that is gone.
      answerSignIn(false);
    };
  }, []);
  useEffect(() => {
    // A stream that breaks may be the first to know that the session ended.
    if (live === "lost") check();
  }, [live, check]);
  return isAsked ? (
    <Suspense fallback={null}>
      <SessionDialog />
    </Suspense>
  ) : null;
}
