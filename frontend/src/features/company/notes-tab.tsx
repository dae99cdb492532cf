/** What colleagues wrote down about the company. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { NotesPanel } from "@/resources/notes/notes-panel";
import { TabBody } from "@/resources/record-page/tab-body";

export function NotesTab() {
  const { t } = useTranslation();
  const { companyId, item } = useCompanySearch();
  return (
    <TabBody label={t("tab.notes")}>
      <NotesPanel companyId={companyId} currentId={item} />
    </TabBody>
  );
}
