/** What is to be done for the company. */
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { TaskPanel } from "@/resources/tasks/task-panel";
import { TabBody } from "@/resources/record-page/tab-body";

export function TasksTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  return (
    <TabBody label={t("tab.tasks")}>
      <TaskPanel about={{ company_id: companyId }} />
    </TabBody>
  );
}
