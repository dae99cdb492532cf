/** What colleagues wrote down about the company. */
import { useCompanySearch } from "@/features/company/use-company-search";
import { NotesPanel } from "@/resources/notes/notes-panel";

export function NotesTab() {
  const { companyId } = useCompanySearch();
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
      <NotesPanel companyId={companyId} />
    </div>
  );
}
