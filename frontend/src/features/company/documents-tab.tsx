/** The company's files, from uploads, mails and chats. */
import { FileText, Files } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useCompanySearch } from "@/features/company/use-company-search";
import { ago } from "@/lib/format";
import { useIsWide } from "@/lib/use-is-wide";
import { phrase } from "@/lib/phrase";
import { DocumentView } from "@/resources/document-view";
import { DocumentState } from "@/resources/document-state";
import { useOpenItem } from "@/resources/use-open-item";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { ListRow } from "@/ui/list-row";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { SplitPane } from "@/ui/split-pane";

const COLUMNS = "id,file_name,state,failure,category,source,created_at";

export function DocumentsTab() {
  const { t, i18n } = useTranslation();
  const { companyId, item, passage, go } = useCompanySearch();
  const isWide = useIsWide();
  const documents = useRows("documents", {
    select: COLUMNS,
    where: { company_id: `eq.${companyId}` },
    order: "created_at.desc,id",
    limit: 200,
  });
  const shown = useOpenItem(documents.data ?? [], item, isWide);
  if (documents.isPending) return <SkeletonRows />;
  if (documents.isError) return <ErrorState error={documents.error} onRetry={() => void documents.refetch()} />;
  if (documents.data.length === 0 && !item) {
    return <EmptyState icon={<Files aria-hidden />} title={t("documents.empty")} text={t("documents.emptyText")} />;
  }
  const open = item ?? shown?.id;
  return (
    <SplitPane
      onBack={() => go({ tab: "documents" })}
      placeholder={<EmptyState icon={<FileText aria-hidden />} title={t("documents.choose")} />}
      detail={open ? <DocumentView key={open} documentId={open} passage={passage} /> : null}
      list={
        <ul>
          {documents.data.map((row) => (
            <ListRow
              key={row.id}
              icon={<FileText aria-hidden className="size-4 shrink-0 text-ink-faint" />}
              title={row.file_name}
              detail={row.category ? phrase(i18n, "category", row.category) : t(`source.${row.source}`)}
              end={
                <>
                  {ago(row.created_at, i18n.language)}
                  {row.state === "ready" ? null : <DocumentState document={row} />}
                </>
              }
              isCurrent={row.id === open}
              onOpen={() => go({ tab: "documents", item: row.id })}
            />
          ))}
        </ul>
      }
    />
  );
}
