/** What the holder of an invitation's link sees, and becoming a member. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ApiError, call, chooseWorkspace } from "@/api/http";
import type { components } from "@/api/schema.gen";
import { loadMe } from "@/api/session";
import type { Me } from "@/api/verbs";

type Schemas = components["schemas"];

export type Invitation = Schemas["InvitationShown"];
export type Acceptance = Schemas["Acceptance"];

export function useInvitation(token: string) {
  return useQuery({
    queryKey: ["invitation", token],
    queryFn: () => call<Invitation>("GET", `/invitations/${encodeURIComponent(token)}`),
    enabled: token !== "",
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Who is signed in on this browser already, if anybody is. */
export function useMaybeMe() {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["me", "maybe"],
    queryFn: async (): Promise<Me | null> => {
      try {
        return await loadMe(queries);
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
  });
}

/** Accepts, and goes over to the workspace one was invited to. */
export function useAcceptInvitation(token: string, invitation: Invitation) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (acceptance: Acceptance) => {
      await call("POST", `/invitations/${encodeURIComponent(token)}/accept`, acceptance);
      queries.clear();
      const { workspaces } = await loadMe(queries);
      const joined = workspaces.find(({ name }) => name === invitation.workspace);
      if (joined) chooseWorkspace(joined.id);
      queries.clear();
    },
  });
}
