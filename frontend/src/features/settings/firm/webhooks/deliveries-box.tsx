/** What a webhook was told, newest first: what came back, and the way to send it again. */
import { useState } from "react";
import { RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useReplayFailed } from "@/api/firm";
import { useRowPages } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Row } from "@/api/tables";
import { DeliveryRow } from "@/features/settings/firm/webhooks/delivery-row";
import { PagedBox } from "@/features/settings/paged-box";
import { Button } from "@/ui/button";
import { Segmented } from "@/ui/segmented";
import { toast } from "@/ui/toast-store";

const SELECT = "id,event_kind,state,attempts,response_status,answer,duration_ms,failure,next_attempt_at,payload,created_at";
export type Delivery = Pick<
  Row<"webhook_deliveries">,
  "id" | "event_kind" | "state" | "attempts" | "response_status" | "answer" | "duration_ms" | "failure" | "next_attempt_at" | "payload" | "created_at"
>;
const PAGE = 20;
const THREE_DAYS_MS = 3 * 86_400_000;

export function DeliveriesBox({ webhook }: { webhook: Row<"webhooks"> }) {
  const { t } = useTranslation();
  const may = useMay();
  const replay = useReplayFailed();
  const [shown, setShown] = useState<"all" | "failed">("all");
  const pages = useRowPages<"webhook_deliveries", Delivery>("webhook_deliveries", {
    select: SELECT,
    where: { webhook_id: `eq.${webhook.id}`, ...(shown === "failed" ? { state: "in.(failed,given_up)" } : {}) },
    order: "created_at.desc,id",
    limit: PAGE,
  });
  const sendAgain = () =>
    replay.mutate(
      { id: webhook.id, since: new Date(Date.now() - THREE_DAYS_MS).toISOString() },
      { onSuccess: ({ queued }) => toast(t("webhooks.queued", { count: queued })), onError: (error) => toast(errorText(error, t), "bad") },
    );
  const tools = (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <Segmented
        label={t("webhooks.shown")}
        value={shown}
        onChoose={setShown}
        options={[
          { value: "all", label: t("webhooks.all") },
          { value: "failed", label: t("webhooks.failed") },
        ]}
      />
      {may("webhooks", "u") ? (
        <Button size="sm" icon={<RotateCw aria-hidden className="size-3.5" />} isBusy={replay.isPending} onClick={sendAgain}>
          {t("webhooks.replayFailed")}
        </Button>
      ) : null}
    </div>
  );
  return (
    <PagedBox
      title={t("webhooks.sentTo", { name: webhook.name })}
      end={tools}
      pages={pages}
      expected={4}
      empty={<p className="px-4 py-5 text-sm text-ink-muted">{shown === "all" ? t("webhooks.nothingSent") : t("webhooks.nothingFailed")}</p>}
    >
      {(row) => <DeliveryRow key={row.id} row={row} />}
    </PagedBox>
  );
}
