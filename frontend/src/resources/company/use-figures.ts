/** A company at a glance: what is open, invoiced and overdue, and when somebody last spoke. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { rowsKey } from "@/api/rows";
import { callFunction } from "@/api/rows-client";

/** The sums of one currency; the workspace's own comes first, and there is always one. */
export interface Figures {
  currency: string;
  open_count: number;
  open_minor: number;
  weighted_minor: number;
  invoiced_minor: number;
  overdue_count: number;
  overdue_minor: number;
  last_contact_at: string | null;
}

export function useFigures(companyId: string): UseQueryResult<Figures[]> {
  return useQuery({
    queryKey: rowsKey("companies", "figures", companyId),
    queryFn: () => callFunction<Figures[]>("company_figures", { of_company: companyId }),
    meta: { tables: ["deals", "stages", "stage_probabilities", "invoices", "payments", "emails", "chat_messages", "calls"] },
  });
}
