/** Every change of the company's own fields: who, when, from what to what. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { TabBody } from "@/resources/record-page/tab-body";
import { Timeline } from "@/resources/timeline/timeline";

export function HistoryTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  return (
    <TabBody label={t("tab.history")}>
      <Timeline of={{ row_id: companyId, company_id: companyId }} />
    </TabBody>
  );
}
