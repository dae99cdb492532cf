/** What a deletion took along and would bring back. */
import { useTranslation } from "react-i18next";
import { usePreviewUndo } from "@/api/past";
import { Refusal } from "@/resources/past/refusal";
import { RevertCounts } from "@/resources/past/revert-counts";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function WentAlong({ operationId }: { operationId: string }) {
  const { t } = useTranslation();
  const preview = usePreviewUndo(operationId);
  if (preview.isPending) return <SkeletonRows rows={2} />;
  if (preview.isError) return <Refusal title={t("past.cannotUndo")} error={preview.error} onRetry={() => void preview.refetch()} />;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-xs text-ink-muted">{t("past.comesBack")}</p>
      <RevertCounts of={preview.data} />
    </div>
  );
}
