/** Signing out: the page is left before the cache is emptied, since the shell reads who we are from it. */
import { useCallback } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { whenSessionEnds } from "@/api/http";
import { useMe, useSignOut } from "@/api/session";
import { forgetRecent } from "@/app/recent";
import { askToSignIn } from "@/app/session-end";
import { toast } from "@/ui/toast-store";

export function useLeave(): () => Promise<void> {
  const { t } = useTranslation();
  const { user } = useMe();
  const router = useRouter();
  const queries = useQueryClient();
  const { mutateAsync } = useSignOut();
  return useCallback(async () => {
    // Who leaves on purpose is not asked to come back.
    whenSessionEnds(null);
    try {
      await mutateAsync();
    } catch (error) {
      whenSessionEnds(askToSignIn);
      toast(errorText(error, t), "bad");
      return;
    }
    forgetRecent(user.id);
    await router.navigate({ to: "/signin" });
    queries.clear();
  }, [mutateAsync, queries, router, t, user.id]);
}
