/** A company: everything it has said, what it was understood to be, and what to do next. */
import { SearchX } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { useMay } from "@/api/session";
import { AdviceTab } from "@/features/company/advice-tab";
import { ChatTab } from "@/features/company/chat-tab";
import { CompanyHeader } from "@/features/company/company-header";
import { CompanySkeleton } from "@/features/company/company-skeleton";
import { CompanyTabs } from "@/features/company/company-tabs";
import { DocumentsTab } from "@/features/company/documents-tab";
import { FieldsPanel } from "@/features/company/fields-panel";
import { MailTab } from "@/features/company/mail-tab";
import { OverviewTab } from "@/features/company/overview-tab";
import { PeopleTab } from "@/features/company/people-tab";
import { PricesTab } from "@/features/company/prices-tab";
import { NotesTab } from "@/features/company/notes-tab";
import { TasksTab } from "@/features/company/tasks-tab";
import { TimelineTab } from "@/features/company/timeline-tab";
import { useCompanySearch } from "@/features/company/use-company-search";
import type { CompanyTab } from "@/resources/company-search";
import { DropZone } from "@/resources/drop-zone";
import { UploadButton } from "@/resources/upload-button";
import { useUploads } from "@/resources/use-uploads";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";

const TABS: Record<CompanyTab, () => React.ReactNode> = {
  overview: OverviewTab,
  timeline: TimelineTab,
  tasks: TasksTab,
  notes: NotesTab,
  chat: ChatTab,
  mail: MailTab,
  documents: DocumentsTab,
  advice: AdviceTab,
  prices: PricesTab,
  people: PeopleTab,
};

export function CompanyPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { companyId, tab } = useCompanySearch();
  const company = useRow("companies", companyId);
  const uploads = useUploads(companyId);
  if (company.isPending) return <CompanySkeleton />;
  if (company.isError) return <ErrorState error={company.error} onRetry={() => void company.refetch()} />;
  if (!company.data) {
    return <EmptyState icon={<SearchX aria-hidden />} title={t("company.gone")} text={t("company.goneText")} />;
  }
  const Tab = TABS[tab];
  const mayUpload = may("documents", "c");
  return (
    <DropZone uploads={uploads} mayUpload={mayUpload} invitation={t("upload.drop", { target: company.data.name })}>
      <CompanyHeader company={company.data}>{mayUpload ? <UploadButton uploads={uploads} /> : null}</CompanyHeader>
      <div className="flex min-h-0 flex-1">
        <FieldsPanel company={company.data} className="w-70 shrink-0 overflow-y-auto border-r border-line max-xl:w-60 max-lg:hidden" />
        <div className="flex min-w-0 flex-1 flex-col">
          <CompanyTabs />
          <div role="tabpanel" aria-label={t(`tab.${tab}`)} className="flex min-h-0 flex-1 flex-col">
            <Tab key={companyId} />
          </div>
        </div>
      </div>
    </DropZone>
  );
}
