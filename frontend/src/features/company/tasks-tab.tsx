/** What is to be done for the company. */
import { useCompanySearch } from "@/features/company/use-company-search";
import { TaskPanel } from "@/resources/tasks/task-panel";

export function TasksTab() {
  const { companyId } = useCompanySearch();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
      <TaskPanel about={{ company_id: companyId }} />
    </div>
  );
}
