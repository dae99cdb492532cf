/** The file itself: a PDF in the browser's reader, a picture as a picture. */
import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DocumentRow } from "@/api/tables";
import { fetchContent } from "@/api/verbs";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

const PICTURES = new Set(["image/png", "image/jpeg", "image/webp", "image/gif"]);

export function canPreview(contentType: string): boolean {
  return contentType === "application/pdf" || PICTURES.has(contentType);
}

export function DocumentPreview({ document }: { document: Pick<DocumentRow, "id" | "file_name" | "content_type"> }) {
  const { t } = useTranslation();
  const content = useQuery({
    queryKey: ["content", document.id],
    queryFn: () => fetchContent(document.id),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const address = useObjectUrl(content.data, document.content_type);
  if (content.isError) return <ErrorState error={content.error} onRetry={() => void content.refetch()} />;
  if (!address) {
    return (
      <div role="status" aria-label={t("state.loading")} className="flex-1 p-4">
        <Skeleton className="h-full" />
      </div>
    );
  }
  if (PICTURES.has(document.content_type)) {
    return (
      <div className="flex min-h-0 flex-1 items-center justify-center overflow-auto bg-sunken p-4">
        <img src={address} alt={document.file_name} className="max-h-full max-w-full rounded-md border border-line" />
      </div>
    );
  }
  // oxlint-disable-next-line react/iframe-missing-sandbox -- browsers refuse to show PDF in a sandbox; the type is ours, so it is nothing else
  return <iframe title={document.file_name} src={`${address}#navpanes=0&view=FitH`} className="min-h-0 w-full flex-1 bg-sunken" />;
}

/** An address for bytes in memory, given back when they are no longer shown. The type is ours, never the file's claim. */
function useObjectUrl(blob: Blob | undefined, type: string): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(new Blob([blob], { type }));
    // oxlint-disable-next-line react/set-state-in-effect -- the address is an outside resource with its own end
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob, type]);
  return address;
}
