/** The text that was found in a document, with the passage that was asked for marked. */
import { FileQuestion, FileX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DocumentRow } from "@/api/tables";
import type { Passage } from "@/lib/passage";
import { phrase } from "@/lib/phrase";
import { EmptyState } from "@/ui/empty-state";
import { Highlight } from "@/ui/highlight";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface DocumentTextProps {
  document: DocumentRow;
  passage?: Passage | undefined;
}

export function DocumentText({ document, passage }: DocumentTextProps) {
  const { t, i18n } = useTranslation();
  if (document.state === "received") return <SkeletonRows rows={5} />;
  if (document.state === "failed") {
    return <EmptyState icon={<FileX aria-hidden />} title={phrase(i18n, "failure", document.failure)} text={t("documents.failedText")} />;
  }
  if (!document.body_text?.trim()) {
    return <EmptyState icon={<FileQuestion aria-hidden />} title={t("documents.noText")} text={t("documents.noTextText")} />;
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-6 max-md:p-3">
      <article className="mx-auto max-w-180 rounded-lg border border-line bg-surface px-8 py-7 text-base wrap-anywhere whitespace-pre-wrap max-md:px-4 max-md:py-4">
        <Highlight text={document.body_text} passage={passage} />
      </article>
    </div>
  );
}
