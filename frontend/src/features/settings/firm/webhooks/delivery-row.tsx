/** One delivery: whether it arrived, and when opened what was sent and what came back. */
import { useState } from "react";
import { ChevronDown, ChevronRight, RotateCw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useReplayDelivery } from "@/api/firm";
import { useMay } from "@/api/session";
import type { Delivery } from "@/features/settings/firm/webhooks/deliveries-box";
import { failureText } from "@/features/settings/firm/webhooks/failure-text";
import { dayAndTime } from "@/lib/format";
import { Badge, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toast-store";

const TONES: Readonly<Record<Delivery["state"], Tone>> = { waiting: "info", delivered: "good", failed: "bad", given_up: "warn" };

export function DeliveryRow({ row }: { row: Delivery }) {
  const { t } = useTranslation();
  const may = useMay();
  const replay = useReplayDelivery();
  const [isOpen, setOpen] = useState(false);
  const isGood = row.state === "delivered";
  const facts = [
    dayAndTime(row.created_at),
    row.attempts > 0 ? t("webhooks.attempts", { count: row.attempts }) : "",
    row.duration_ms === null ? "" : `${row.duration_ms} ms`,
    isGood || row.attempts === 0 ? "" : failureText(row.failure, row.response_status, t),
  ].filter(Boolean);
  const again = () => replay.mutate(row.id, { onSuccess: () => toast(t("webhooks.queued", { count: 1 })), onError: (error) => toast(errorText(error, t), "bad") });
  return (
    <li>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="flex w-full items-center gap-3 px-4 py-2 text-left -outline-offset-2 hover:bg-hover">
        {isOpen ? <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" /> : <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint" />}
        <span className="min-w-0 flex-1">
          <span className="block truncate font-mono text-xs">{row.event_kind}</span>
          <span className="block text-xs text-ink-muted">{facts.join(" · ")}</span>
        </span>
        <Badge tone={TONES[row.state]}>{t(`webhooks.state.${row.state}`)}</Badge>
      </button>
      {isOpen ? (
        <div className="flex flex-col gap-3 bg-sunken px-4 py-3">
          <div>
            <h4 className="pb-1 text-xs font-medium">{t("webhooks.payload")}</h4>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach */}
            <pre tabIndex={0} aria-label={t("webhooks.payload")} className="max-h-64 overflow-auto rounded-md border border-line bg-surface p-2 font-mono text-xs">
              {JSON.stringify(row.payload, null, 2)}
            </pre>
          </div>
          {row.answer ? (
            <div>
              <h4 className="pb-1 text-xs font-medium">{t("webhooks.answer", { status: row.response_status ?? "–" })}</h4>
              <pre className="max-h-40 overflow-auto rounded-md border border-line bg-surface p-2 font-mono text-xs break-all whitespace-pre-wrap">{row.answer}</pre>
            </div>
          ) : null}
          {may("webhooks", "u") ? (
            <Button size="sm" className="self-start" icon={<RotateCw aria-hidden className="size-3.5" />} isBusy={replay.isPending} onClick={again}>
              {t("webhooks.replay")}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
