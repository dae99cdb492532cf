/** A document: what it is, its preview or its text, and a way to save it. */
import { useState } from "react";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fetchContent } from "@/api/verbs";
import { errorText } from "@/api/error-text";
import { useRow } from "@/api/rows";
import { fileSize, dayAndTime } from "@/lib/format";
import type { Passage } from "@/lib/passage";
import { phrase } from "@/lib/phrase";
import { DocumentPreview, canPreview } from "@/resources/document-preview";
import { DocumentState } from "@/resources/document-state";
import { DocumentText } from "@/resources/document-text";
import { PlacementBadge } from "@/resources/placement-badge";
import { saveBlob } from "@/lib/save-blob";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Segmented } from "@/ui/segmented";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { toast } from "@/ui/toast-store";
import { FileX } from "lucide-react";

export interface DocumentViewProps {
  documentId: string;
  passage?: Passage | undefined;
  /** Left out where the page already says it. */
  hasTitle?: boolean;
}

export function DocumentView({ documentId, passage, hasTitle = true }: DocumentViewProps) {
  const { t, i18n } = useTranslation();
  const document = useRow("documents", documentId);
  const [chosen, setChosen] = useState<"file" | "text" | null>(null);
  const [isSaving, setSaving] = useState(false);
  if (document.isPending) return <SkeletonRows rows={3} />;
  if (document.isError) return <ErrorState error={document.error} onRetry={() => void document.refetch()} />;
  const row = document.data;
  if (!row) return <EmptyState icon={<FileX aria-hidden />} title={t("documents.gone")} />;
  const save = async () => {
    setSaving(true);
    try {
      saveBlob(await fetchContent(row.id), row.file_name);
    } catch (error) {
      toast(errorText(error, t), "bad");
    }
    setSaving(false);
  };
  // A damaged file shows nothing but a black page.
  const mayShowFile = canPreview(row.content_type) && row.failure !== "corrupt";
  const face = chosen ?? (mayShowFile && !passage ? "file" : "text");
  return (
    <>
      <header className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-5 py-3 max-md:px-4">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className={hasTitle ? "truncate text-sm font-semibold" : "sr-only"}>{row.file_name}</h2>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 pt-1 text-xs text-ink-muted tabular-nums">
            <DocumentState document={row} />
            {row.category ? <Badge tone="info">{phrase(i18n, "category", row.category)}</Badge> : null}
            <PlacementBadge placement={row} />
            <span>{fileSize(row.size_bytes)}</span>
            {row.page_count ? <span>{t("documents.pages", { count: row.page_count })}</span> : null}
            <span>{dayAndTime(row.created_at)}</span>
          </p>
        </div>
        {mayShowFile && row.state === "ready" ? (
          <Segmented
            label={t("documents.view")}
            value={face}
            onChoose={setChosen}
            options={[
              { value: "file", label: t("documents.file") },
              { value: "text", label: t("documents.text") },
            ]}
          />
        ) : null}
        <Button size="sm" icon={<Download aria-hidden className="size-3.5" />} isBusy={isSaving} onClick={() => void save()}>
          {t("documents.download")}
        </Button>
      </header>
      {face === "file" ? <DocumentPreview document={row} /> : <DocumentText document={row} passage={passage} />}
    </>
  );
}
