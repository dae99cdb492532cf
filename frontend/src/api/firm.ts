/** What administrators do with the workspace: members, invitations, keys, webhooks and doors. */
import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/http";
import { addRows, callFunction } from "@/api/rows-client";
import type { components } from "@/api/schema.gen";
import { useVerb, type Body } from "@/api/verbs";

type Schemas = components["schemas"];
export type Invited = Schemas["Invited"];
export type MadeKey = Schemas["MadeKey"];
export type MadeWebhook = Schemas["Webhook"];
export type Rotated = Schemas["Rotated"];
export type Trial = Schemas["Trial"];
export type MadeDoor = Schemas["MadeDoor"];
export type NewInvitation = Body<Schemas["NewInvitation"]>;
export type NewKey = Body<Schemas["NewKey"]>;
export type NewWebhook = Body<Schemas["NewWebhook"]>;
export type NewDoor = Body<Schemas["NewDoor"]>;

const MEMBERS = ["user_workspaces", "user_profiles", "cvr_grants"];

export interface RoleMatrix {
  /** From the least to the most. */
  roles: string[];
  /** One a resource, with each role's letters: {resource: "deals", sales: "rc*u*", …}. */
  resources: ({ resource: string } & Record<string, string>)[];
}

/** Who may do what, as the database has it. */
export function useRoleMatrix() {
  return useQuery({ queryKey: ["role-matrix"], queryFn: () => callFunction<RoleMatrix>("role_matrix", {}), staleTime: Infinity });
}

export function useChangeRole() {
  return useVerb(MEMBERS, (wanted: { of_user: string; role: string; cvr_access?: string }) => callFunction<unknown>("change_role", wanted));
}

export function useRemoveMember() {
  return useVerb(MEMBERS, (userId: string) => callFunction<unknown>("remove_member", { of_user: userId }));
}

/** Several at once; what is granted already stays. */
export function useGrantCvrs() {
  return useVerb(MEMBERS, ({ userId, cvrs }: { userId: string; cvrs: readonly string[] }) =>
    addRows("cvr_grants", cvrs.map((cvr) => ({ user_id: userId, cvr })), "user_id,cvr"),
  );
}

export function useRevokeCvr() {
  return useVerb(MEMBERS, ({ userId, cvr }: { userId: string; cvr: string }) => callFunction<unknown>("revoke_cvr", { from_user: userId, cvr }));
}

export function useInvite() {
  return useVerb(["invitations"], (wanted: NewInvitation) => call<Invited>("POST", "/invitations", wanted));
}

export function useResendInvitation() {
  return useVerb(["invitations"], (id: string) => call<Invited>("POST", `/invitations/${id}/resend`));
}

export function useWithdrawInvitation() {
  return useVerb(["invitations"], (id: string) => call<unknown>("DELETE", `/invitations/${id}`));
}

export function useMakeKey() {
  return useVerb(["api_keys", "user_workspaces"], (wanted: NewKey) => call<MadeKey>("POST", "/keys", wanted));
}

export function useRevokeKey() {
  return useVerb(["api_keys"], (id: string) => call<unknown>("POST", `/keys/${id}/revoke`));
}

export function useWebhookKinds() {
  return useQuery({ queryKey: ["webhook-kinds"], queryFn: () => call<string[]>("GET", "/webhooks/kinds"), staleTime: Infinity });
}

export function useAddWebhook() {
  return useVerb(["webhooks"], (wanted: NewWebhook) => call<MadeWebhook>("POST", "/webhooks", wanted));
}

export function useRotateWebhook() {
  return useVerb(["webhooks"], ({ id, retireNow }: { id: string; retireNow: boolean }) =>
    call<Rotated>("POST", `/webhooks/${id}/rotate`, { retire_now: retireNow }),
  );
}

export function useTryWebhook() {
  return useVerb(["webhooks", "webhook_deliveries"], (id: string) => call<Trial>("POST", `/webhooks/${id}/test`));
}

export function useReplayDelivery() {
  return useVerb(["webhook_deliveries"], (id: string) => call<unknown>("POST", `/webhook-deliveries/${id}/replay`));
}

export function useReplayFailed() {
  return useVerb(["webhook_deliveries"], ({ id, since }: { id: string; since: string }) =>
    call<{ queued: number }>("POST", `/webhooks/${id}/replay`, { since }),
  );
}

export function useAddDoor() {
  return useVerb(["inbound_endpoints"], (wanted: NewDoor) => call<MadeDoor>("POST", "/inbound-endpoints", wanted));
}

export function useRotateDoor() {
  return useVerb(["inbound_endpoints"], (id: string) => call<MadeDoor>("POST", `/inbound-endpoints/${id}/rotate`));
}
