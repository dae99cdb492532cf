/** Who is signed in, and signing in and out. */
import { useCallback } from "react";
import { useMutation, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { call, chooseWorkspace, currentWorkspace } from "@/api/http";
import { reconnect } from "@/api/live";
import { chooseLanguage } from "@/i18n/i18n";
import { readPreference } from "@/lib/preference";
import type { Credentials, Me, MyChanges, SetupRequest, SetupStatus } from "@/api/verbs";

const ME = ["me"] as const;

/** Asks who we are, and keeps the workspace that the server chose when ours is unknown to it. */
async function fetchMe(): Promise<Me> {
  const me = await call<Me>("GET", "/me");
  // A browser where no language was chosen yet speaks the person's own.
  if (!readPreference("language")) void chooseLanguage(me.user.language);
  if (me.workspace_id && me.workspace_id !== currentWorkspace()) chooseWorkspace(me.workspace_id);
  return me;
}

export function loadMe(queries: QueryClient): Promise<Me> {
  return queries.ensureQueryData({ queryKey: ME, queryFn: fetchMe, staleTime: 5 * 60_000, retry: false });
}

/** The signed-in person. Only used inside the shell, which is drawn when this is known. */
export function useMe(): Me {
  const { data } = useQuery({ queryKey: ME, queryFn: fetchMe, staleTime: 5 * 60_000, retry: false });
  if (!data) throw new Error("useMe is for pages behind the sign-in");
  return data;
}

/** Whether the role allows this verb on this resource: may("companies", "u"). Own-rows rights count; the row decides. */
export function useMay(): (resource: string, letter: "r" | "c" | "u" | "d") => boolean {
  const { permissions } = useMe();
  return (resource, letter) => (permissions[resource] ?? "").includes(letter);
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => call<unknown>("POST", "/session", credentials),
    onSuccess: () => queries.clear(),
  });
}

/** Signing in where one stands: the page and what was typed stay, and everything is asked anew. */
export function useSignInAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => call<unknown>("POST", "/session", credentials),
    onSuccess: () => {
      reconnect();
      void queries.invalidateQueries();
    },
  });
}

/** Asks who we are anew; where nobody is signed in any more, that asks to sign in. */
export function useCheckSession(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries({ queryKey: ME }), [queries]);
}

/** Keeps a personal choice on the server too, so that the next browser knows it. */
export function useChangeMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (changes: MyChanges) => call<Me>("PATCH", "/me", changes),
    // Asked again rather than taken from the answer, which is about the workspace just chosen to start in.
    onSuccess: () => queries.invalidateQueries({ queryKey: ME }),
  });
}

export function useSetup() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: SetupRequest) => call<unknown>("POST", "/setup", wanted),
    onSuccess: () => queries.clear(),
  });
}

/** Asks for a link by mail; the answer is the same whether or not anybody has the address. */
export function useForgot() {
  return useMutation({ mutationFn: (email: string) => call<unknown>("POST", "/password/forgot", { email }) });
}

/** A new password by a mailed link; all sessions end. */
export function useReset() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wanted: { token: string; password: string }) => call<unknown>("POST", "/password/reset", wanted),
    onSuccess: () => queries.clear(),
  });
}

/** Ends the session. The caller leaves the page before the cache is cleared, since the shell reads who we are from it. */
export function useSignOut() {
  return useMutation({ mutationFn: () => call<unknown>("DELETE", "/session") });
}

export function fetchSetupStatus(): Promise<SetupStatus> {
  return call<SetupStatus>("GET", "/setup");
}
