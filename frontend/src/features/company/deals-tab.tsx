/** The deals with the company, open ones first. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { DealsList } from "@/resources/deals/deals-list";
import { TabBody } from "@/resources/record-page/tab-body";

export function DealsTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  return (
    <TabBody label={t("tab.deals")}>
      <DealsList where={{ company_id: `eq.${companyId}` }} known={{ company_id: companyId }} />
    </TabBody>
  );
}
