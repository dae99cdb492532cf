/** A company's advice, the most urgent first, and the way to the words it rests on. */
import { useRows } from "@/api/rows";
import type { Evidence } from "@/api/tables";
import type { CompanySearch } from "@/resources/company-search";

export function useAdvice(companyId: string, isOpenOnly: boolean) {
  return useRows("recommendations", {
    where: { company_id: `eq.${companyId}`, ...(isOpenOnly ? { state: "eq.open" } : { state: "neq.outdated" }) },
    order: "urgency.desc,score.desc,created_at.desc",
    limit: 200,
  });
}

/** The address of a piece of evidence: its tab, its thread, itself and the marked passage. */
export function evidenceSearch({ kind, id, thread_id, quote, start, end }: Evidence): CompanySearch {
  const passage = { quote: quote.slice(0, 300), from: start, to: end };
  if (kind === "document") return { tab: "documents", item: id, ...passage };
  return { tab: kind === "email" ? "mail" : "chat", item: thread_id ?? undefined, part: id, ...passage };
}
