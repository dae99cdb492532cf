/** The company list, a page at a time, with what is open on each and who looks after it. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { fetchRows } from "@/api/rows-client";
import { rowsKey, useRows } from "@/api/rows";
import type { Company } from "@/api/tables";

export const PAGE = 100;
const COLUMNS = "id,name,cvr,city,owner_id,registry_status,last_activity_at";
const ORDERS = { activity: "last_activity_at.desc.nullslast,id", name: "name_norm.asc,id" } as const;

export type CompanyOrder = keyof typeof ORDERS;
export type CompanyLine = Pick<
  Company,
  "id" | "name" | "cvr" | "city" | "owner_id" | "registry_status" | "last_activity_at"
>;

export function useCompanies(search: string, order: CompanyOrder) {
  return useInfiniteQuery({
    queryKey: rowsKey("companies", "list", search, order),
    queryFn: ({ pageParam, signal }) =>
      fetchRows<"companies", CompanyLine>(
        "companies",
        { select: COLUMNS, order: ORDERS[order], limit: PAGE, offset: pageParam, search: search || undefined },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < PAGE ? undefined : pages.length * PAGE),
    // While typing, the former answer stays in place instead of a flash of skeletons.
    placeholderData: (former) => former,
    meta: { tables: ["companies"] },
  });
}

/** How many pieces of advice are open for each of these companies. */
export function useOpenAdvice(): ReadonlyMap<string, number> {
  const { data } = useRows("recommendations", {
    select: "company_id",
    where: { state: "eq.open" },
    order: "urgency.desc,created_at.desc",
    limit: 1000,
  });
  const counts = new Map<string, number>();
  for (const { company_id } of data ?? []) counts.set(company_id, (counts.get(company_id) ?? 0) + 1);
  return counts;
}
