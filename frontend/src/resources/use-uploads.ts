/** Sending files: to a company, or to the inbox. */
import { useCallback } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "@/api/live";
import { addUploads } from "@/resources/upload-store";

export interface Uploads {
  add: (files: readonly File[]) => void;
}

export function useUploads(companyId?: string): Uploads {
  const queries = useQueryClient();
  const add = useCallback(
    (files: readonly File[]) => addUploads(files, companyId, () => refresh(queries, new Set(["documents", "inbound_events"]))),
    [companyId, queries],
  );
  return { add };
}
