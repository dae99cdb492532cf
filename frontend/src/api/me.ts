/** My own sign-in: password, address, second factors and sessions. */
import { useMutation, useQuery, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { call } from "@/api/http";
import type { components } from "@/api/schema.gen";

type Schemas = components["schemas"];

export type OwnFactor = Schemas["OwnFactor"];
export type OwnFactors = Schemas["OwnFactors"];
export type OwnSession = Schemas["OwnSession"];
export type EnrolledFactor = Schemas["crmflow__api__my_factors__EnrolledFactor"];
export type Proof = Schemas["PasswordAndCode"];

const FACTORS = ["me", "factors"] as const;
const SESSIONS = ["me", "sessions"] as const;

/** A change of mine; what it changes is asked for again. */
function useMine<Wanted, Answer = unknown>(run: (wanted: Wanted) => Promise<Answer>, ...changed: QueryKey[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** Other sessions end with it. */
export function useChangePassword() {
  return useMine((wanted: Schemas["PasswordChange"]) => call("PUT", "/me/password", wanted), SESSIONS);
}

/** A link goes to the new address, which is mine once it is followed. */
export function useChangeEmail() {
  return useMine((wanted: Schemas["EmailChange"]) => call("PUT", "/me/email", wanted));
}

export function useFactors() {
  return useQuery({ queryKey: FACTORS, queryFn: () => call<OwnFactors>("GET", "/me/factors") });
}

export function useAddFactor() {
  return useMine((wanted: { friendly_name: string; password: string }) => call<EnrolledFactor>("POST", "/me/factors", wanted));
}

/** The answer holds ten recovery codes when it is the first app, else none. */
export function useConfirmFactor() {
  return useMine(
    ({ id, code }: { id: string; code: string }) => call<Schemas["RecoveryCodes"]>("POST", `/me/factors/${id}/confirm`, { code }),
    FACTORS,
    SESSIONS,
  );
}

export function useRemoveFactor() {
  return useMine(({ id, ...proof }: Proof & { id: string }) => call("POST", `/me/factors/${id}/remove`, proof), FACTORS);
}

export function useNewRecoveryCodes() {
  return useMine((proof: Proof) => call<Schemas["RecoveryCodes"]>("POST", "/me/recovery-codes", proof), FACTORS);
}

export function useSessions() {
  return useQuery({ queryKey: SESSIONS, queryFn: () => call<OwnSession[]>("GET", "/sessions") });
}

export function useEndSession() {
  return useMine((id: string) => call("DELETE", `/sessions/${id}`), SESSIONS);
}

export function useEndOtherSessions() {
  return useMine(() => call("DELETE", "/sessions"), SESSIONS);
}
