/** What happened with the company, day by day. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { Timeline } from "@/resources/timeline/timeline";
import { TabBody } from "@/resources/record-page/tab-body";

export function TimelineTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  return (
    <TabBody label={t("tab.timeline")}>
      <Timeline of={{ company_id: companyId }} />
    </TabBody>
  );
}
