/** The files of the deal's company, newest first. */
import { Link } from "@tanstack/react-router";
import { Files, FileText } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import type { DocumentRow } from "@/api/tables";
import { ago, fileSize } from "@/lib/format";
import { phrase } from "@/lib/phrase";
import { DocumentState } from "@/resources/document-state";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

type Line = Pick<DocumentRow, "id" | "file_name" | "state" | "failure" | "category" | "source" | "size_bytes" | "created_at">;

export function DealDocuments({ companyId }: { companyId: string }) {
  const { t, i18n } = useTranslation();
  const documents = useRowPages<"documents", Line>("documents", {
    select: "id,file_name,state,failure,category,source,size_bytes,created_at",
    where: { company_id: `eq.${companyId}` },
    order: "created_at.desc,id",
    limit: 50,
  });
  if (documents.isPending) return <SkeletonRows rows={4} />;
  if (documents.isError) return <ErrorState error={documents.error} onRetry={() => void documents.refetch()} />;
  const rows = documents.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <EmptyState icon={<Files aria-hidden />} title={t("documents.empty")} text={t("documents.emptyText")} />;
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-3">
      <p className="text-xs text-ink-muted">{t("deals.documentsOfCompany")}</p>
      <ul className="rounded-lg border border-line bg-surface">
        {rows.map((row) => (
          <li key={row.id} className="relative flex min-h-14 items-center gap-3 border-b border-line px-4 py-2 transition-colors last:border-b-0 hover:bg-hover">
            <FileText aria-hidden className="size-4 shrink-0 text-ink-faint" />
            <div className="min-w-0 flex-1">
              <Link
                to="/documents/$documentId"
                params={{ documentId: row.id }}
                className="block truncate text-sm font-medium outline-none after:absolute after:inset-0 after:rounded-lg focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
              >
                {row.file_name}
              </Link>
              <p className="truncate text-xs text-ink-muted">{row.category ? phrase(i18n, "category", row.category) : t(`source.${row.source}`)}</p>
            </div>
            {row.state === "ready" ? null : <DocumentState document={row} />}
            <span className="flex shrink-0 flex-col items-end text-xs text-ink-faint tabular-nums">
              {ago(row.created_at, i18n.language)}
              <span>{fileSize(row.size_bytes)}</span>
            </span>
          </li>
        ))}
      </ul>
      {documents.hasNextPage ? (
        <Button className="self-center" isBusy={documents.isFetchingNextPage} onClick={() => void documents.fetchNextPage()}>
          {t("timeline.older")}
        </Button>
      ) : null}
    </div>
  );
}
