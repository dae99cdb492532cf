/** What can be done beyond plain rows: sign in, place, decide on advice, replay, calculate. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call, checked, request } from "@/api/http";
import { refresh } from "@/api/live";
import type { components } from "@/api/schema.gen";
import type { PriceCalculation } from "@/api/tables";

type Schemas = components["schemas"];
/** What a body may leave out, it may also give as undefined. */
export type Body<Schema> = { [Key in keyof Schema]: Schema[Key] | (undefined extends Schema[Key] ? undefined : never) };

export type SetupStatus = Schemas["SetupStatus"];
export type SetupRequest = Body<Schemas["FirstStart"]>;
export type Credentials = Schemas["Credentials"];
export type Me = Schemas["Me"];
export type MyChanges = Body<Schemas["MyChanges"]>;
export type RawEvent = Schemas["RawEvent"];
export type Uploaded = Schemas["Uploaded"];

export type PlacedKind = "chat_conversations" | "email_threads" | "documents";

export interface PlaceRequest {
  kind: PlacedKind;
  id: string;
  /** An existing company, or a new one to create. */
  target: { company_id: string } | { cvr: string; name: string };
  /** From now on the sender's mail belongs to this company too. */
  learn: boolean;
}

export type AdviceDecision =
  | { verb: "do" }
  | { verb: "snooze"; until: string }
  | { verb: "dismiss"; reason: string };

/** A verb, and the tables whose questions are asked again after it. */
export function useVerb<Wanted, Answer>(tables: readonly string[], run: (wanted: Wanted) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: run, onSuccess: () => refresh(queries, new Set(tables)) });
}

const PLACED = ["chat_conversations", "email_threads", "documents", "emails", "chat_messages", "companies", "inbound_events"];

export function usePlace() {
  return useVerb(PLACED, ({ kind, id, target, learn }: PlaceRequest) =>
    call<Schemas["Placed"]>("POST", `/inbox/${kind}/${id}/place`, { ...target, learn }),
  );
}

/** Undoes a placing: back to where it lay before. */
export function useUnplace() {
  return useVerb(PLACED, ({ kind, id }: { kind: PlacedKind; id: string }) =>
    call<unknown>("POST", `/inbox/${kind}/${id}/unplace`),
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

export type CalculateRequest = Body<Schemas["PriceRequest"]>;

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

/** A delivery as it came: the beginning of its text, to see why it could not be read. */
export function useRawEvent(id: string) {
  return useQuery({ queryKey: ["raw", id], queryFn: () => call<RawEvent>("GET", `/inbound-events/${id}/raw`) });
}
