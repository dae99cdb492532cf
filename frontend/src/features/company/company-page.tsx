/** A company: everything it has said, what it was understood to be, and what to do next. */
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Company } from "@/api/tables";
import { AdviceTab } from "@/features/company/advice-tab";
import { ChatTab } from "@/features/company/chat-tab";
import { CompanyHeader } from "@/features/company/company-header";
import { DealsTab } from "@/features/company/deals-tab";
import { DocumentsTab } from "@/features/company/documents-tab";
import { HistoryTab } from "@/features/company/history-tab";
import { MailTab } from "@/features/company/mail-tab";
import { NotesTab } from "@/features/company/notes-tab";
import { OverviewTab } from "@/features/company/overview-tab";
import { PapersTab } from "@/features/company/papers-tab";
import { PeopleTab } from "@/features/company/people-tab";
import { PricesTab } from "@/features/company/prices-tab";
import { TasksTab } from "@/features/company/tasks-tab";
import { TimelineTab } from "@/features/company/timeline-tab";
import { useCompanySearch } from "@/features/company/use-company-search";
import { useCompanyTabs } from "@/features/company/use-company-tabs";
import { FigureStrip } from "@/resources/company/figure-strip";
import type { CompanyTab } from "@/resources/company-search";
import { useDropTarget } from "@/resources/drop-target";
import { RecordFields } from "@/resources/record-page/record-fields";
import { RecordFrame } from "@/resources/record-page/record-frame";
import { RecordGone } from "@/resources/record-page/record-gone";
import { RecordSkeleton } from "@/resources/record-page/record-skeleton";
import { COMPANIES } from "@/resources/records/records";
import type { RecordRow } from "@/resources/records/spec";
import { useUploads } from "@/resources/use-uploads";
import { useIsWide } from "@/lib/use-is-wide";
import { ErrorState } from "@/ui/error-state";

const TABS: Record<CompanyTab, () => React.ReactNode> = {
  overview: OverviewTab,
  timeline: TimelineTab,
  mail: MailTab,
  chat: ChatTab,
  people: PeopleTab,
  deals: DealsTab,
  papers: PapersTab,
  documents: DocumentsTab,
  tasks: TasksTab,
  notes: NotesTab,
  prices: PricesTab,
  advice: AdviceTab,
  history: HistoryTab,
};

export function CompanyPage() {
  const { t } = useTranslation();
  const may = useMay();
  const isWide = useIsWide();
  const { companyId, tab, go } = useCompanySearch();
  const company = useRow<"companies", Company & RecordRow>("companies", companyId);
  const tabs = useCompanyTabs(companyId);
  const uploads = useUploads(companyId);
  useDropTarget(companyId, company.data?.name);
  if (company.isPending) return <RecordSkeleton />;
  if (company.isError) return <ErrorState isPage error={company.error} onRetry={() => void company.refetch()} />;
  if (!company.data) return <RecordGone title={t("company.gone")} to="/companies" label={t("state.toCompanies")} />;
  const Tab = TABS[tab];
  const mayUpload = may("documents", "c");
  // On a phone the figures leave room for what the other tabs show.
  const hasStrip = isWide || tab === "overview";
  return (
    <RecordFrame
      header={<CompanyHeader company={company.data} uploads={mayUpload ? uploads : null} />}
      strip={hasStrip ? <FigureStrip companyId={companyId} onOpen={(target) => go({ tab: target })} /> : null}
      fields={<RecordFields spec={COMPANIES} row={company.data} />}
      tabs={tabs}
      current={tab}
      onTab={(chosen) => go(chosen === "overview" ? {} : { tab: chosen })}
    >
      <Tab key={companyId} />
    </RecordFrame>
  );
}
