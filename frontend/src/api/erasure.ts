/** Erasing a person for ever: what it would do, and the order. The database decides who may. */
import { useQuery } from "@tanstack/react-query";
import { callFunction } from "@/api/rows-client";
import { useVerb } from "@/api/verbs";

export interface Kept {
  table: string;
  id?: string;
  label?: string;
  reason: string;
  until?: string;
}

export interface ErasurePreview {
  name: string;
  /** open: not ordered; waiting: under way; files: only files are left; done. */
  state: "open" | "waiting" | "files" | "done";
  files?: number;
  changes: Record<string, number>;
  kept: Kept[];
}

export interface ErasureOrder {
  person: string;
  typed_name: string;
  reason: string;
  also_documents: string[];
}

const LOOK_EVERY_MS = 1000;

export function useErasurePreview(person: string) {
  return useQuery({
    queryKey: ["erasure", person],
    queryFn: () => callFunction<ErasurePreview>("preview_erasure", { person }),
    gcTime: 0,
    retry: false,
    // What was ordered is done by a job: whoever waits sees it end.
    refetchInterval: ({ state }) => (["waiting", "files"].includes(state.data?.state ?? "") ? LOOK_EVERY_MS : false),
  });
}

export function useErasePerson() {
  return useVerb(["people"], (order: ErasureOrder) => callFunction<string>("erase_person", { ...order }));
}
