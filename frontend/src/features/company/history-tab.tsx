/** The company's past: its life on a line, what it was then beside now, and every change. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { HistoryPanel } from "@/resources/history/history-panel";
import { TabBody } from "@/resources/record-page/tab-body";
import { COMPANIES } from "@/resources/records/records";

export function HistoryTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  return (
    <TabBody label={t("tab.history")}>
      <HistoryPanel spec={COMPANIES} id={companyId} />
    </TabBody>
  );
}
