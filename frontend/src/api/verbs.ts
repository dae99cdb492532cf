/** What can be done beyond plain rows: sign in, place, decide on advice, replay, calculate. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { call, checked, request } from "@/api/http";
import { refresh } from "@/api/live";
import type { PriceCalculation } from "@/api/tables";

export interface SetupStatus {
  needed: boolean;
}

export interface SetupRequest {
  token: string;
  email: string;
  password: string;
  name: string;
  workspace: string;
  cvr?: string | undefined;
}

export interface Credentials {
  email: string;
  password: string;
}

export interface Me {
  user: { id: string; email: string; name: string; language: "da" | "en" };
  workspaces: { id: string; name: string; role: string }[];
  workspace_id: string | null;
  permissions: Record<string, string>;
}

export type PlacedKind = "chat_conversations" | "email_threads" | "documents";

export interface PlaceRequest {
  kind: PlacedKind;
  id: string;
  /** An existing company, or a new one to create. */
  target: { company_id: string } | { cvr: string; name: string };
}

export type AdviceDecision =
  | { verb: "do" }
  | { verb: "snooze"; until: string }
  | { verb: "dismiss"; reason: string };

function useVerb<Wanted, Answer>(tables: readonly string[], run: (wanted: Wanted) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: run, onSuccess: () => refresh(queries, new Set(tables)) });
}

const PLACED = ["chat_conversations", "email_threads", "documents", "emails", "chat_messages", "companies", "inbound_events"];

export function usePlace() {
  return useVerb(PLACED, ({ kind, id, target }: PlaceRequest) =>
    call<{ company_id: string }>("POST", `/inbox/${kind}/${id}/place`, target),
  );
}

export function useReplay() {
  return useVerb(["inbound_events"], (id: string) => call<unknown>("POST", `/inbound-events/${id}/replay`));
}

export function useDecide() {
  return useVerb(["recommendations"], ({ id, decision }: { id: string; decision: AdviceDecision }) => {
    const { verb, ...body } = decision;
    return call<unknown>("POST", `/recommendations/${id}/${verb}`, body);
  });
}

export interface CalculateRequest {
  company_id: string;
  text?: string;
  lines?: { product_id: string; quantity: number }[];
}

export function useCalculate() {
  return useVerb(["price_calculations"], (wanted: CalculateRequest) =>
    call<PriceCalculation>("POST", "/prices/calculate", wanted),
  );
}

/** The bytes of a document, to show or save; fetched, so that the workspace header goes along. */
export async function fetchContent(documentId: string): Promise<Blob> {
  const response = await checked(await request(`/api/v1/documents/${documentId}/content`));
  return response.blob();
}

/** A mail's sanitised HTML. */
export async function fetchMailHtml(emailId: string): Promise<string> {
  const response = await checked(await request(`/api/v1/emails/${emailId}/html`));
  return response.text();
}
