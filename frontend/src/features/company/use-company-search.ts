/** The address of a company page: which tab, which item, which passage. */
import { useCallback } from "react";
import { getRouteApi } from "@tanstack/react-router";
import type { CompanySearch } from "@/resources/company-search";
import type { Passage } from "@/lib/passage";

const route = getRouteApi("/shell/companies/$companyId");

export function useCompanySearch() {
  const { companyId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = useCallback(
    (wanted: CompanySearch) => void navigate({ search: ({ list }) => ({ ...wanted, list }) }),
    [navigate],
  );
  const { from, to, quote, part } = search;
  const passage: Passage | undefined =
    quote !== undefined || from !== undefined ? { quote, start: from, end: to } : undefined;
  return { companyId, search, tab: search.tab ?? ("overview" as const), item: search.item, part, passage, go };
}
