/** What was quoted, ordered and invoiced. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { PapersList } from "@/resources/papers/papers-list";
import { TabBody } from "@/resources/record-page/tab-body";

export function PapersTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  return (
    <TabBody label={t("tab.papers")}>
      <PapersList companyId={companyId} />
    </TabBody>
  );
}
