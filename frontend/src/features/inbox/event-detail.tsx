/** Something that came in and could not be read: why, as it came, and another try. */
import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useMay } from "@/api/session";
import type { InboundEvent } from "@/api/tables";
import { useRawEvent, useReplay } from "@/api/verbs";
import { rawText } from "@/features/inbox/raw-text";
import { dayAndTime, fileSize } from "@/lib/format";
import { phrase } from "@/lib/phrase";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { toast } from "@/ui/toast-store";

export function EventDetail({ event, onDone }: { event: InboundEvent; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const replay = useReplay();
  const raw = useRawEvent(event.id);
  const again = async () => {
    try {
      await replay.mutateAsync(event.id);
      toast(t("inbox.replayed"), "info");
      onDone();
    } catch (error) {
      toast(errorText(error, t), "bad");
    }
  };
  return (
    <>
      <header className="flex shrink-0 flex-wrap items-center gap-3 border-b border-line px-5 py-3 max-md:px-4">
        <div className="min-w-0 flex-1 basis-60">
          <h2 className="flex items-center gap-2 text-sm font-semibold">
            <TriangleAlert aria-hidden className="size-4 text-warn" />
            {phrase(i18n, "reason", event.reason)}
          </h2>
          <p className="flex flex-wrap items-center gap-x-2 pt-1 text-xs text-ink-muted tabular-nums">
            <Badge>{event.provider}</Badge>
            <span>{dayAndTime(event.received_at)}</span>
            {event.attempts > 0 ? <span>{t("inbox.attempts", { count: event.attempts })}</span> : null}
          </p>
        </div>
        {may("inbound_events", "u") ? (
          <Button look="primary" icon={<RotateCw aria-hidden className="size-3.5" />} isBusy={replay.isPending} onClick={() => void again()}>
            {t("inbox.replay")}
          </Button>
        ) : null}
      </header>
      <div className="min-h-0 flex-1 overflow-auto bg-sunken p-4">
        <p className="pb-2 text-xs text-ink-muted tabular-nums">{raw.data ? `${t("inbox.raw")} · ${fileSize(raw.data.size_bytes)}` : t("inbox.raw")}</p>
        {raw.isPending ? <SkeletonRows rows={3} /> : null}
        {raw.isError ? <ErrorState error={raw.error} onRetry={() => void raw.refetch()} /> : null}
        {raw.data ? (
          <pre className="rounded-lg border border-line bg-surface p-4 font-mono text-xs wrap-anywhere whitespace-pre-wrap">{rawText(raw.data.text)}</pre>
        ) : null}
      </div>
    </>
  );
}
