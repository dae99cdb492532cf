/** What happened with the company, day by day. */
import { useCompanySearch } from "@/features/company/use-company-search";
import { Timeline } from "@/resources/timeline/timeline";

export function TimelineTab() {
  const { companyId } = useCompanySearch();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
      <Timeline of={{ company_id: companyId }} />
    </div>
  );
}
