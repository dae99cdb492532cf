/** Waits for the next thing to arrive at an address, and ticks itself: received, then read. */
import { useState } from "react";
import { Circle, CircleCheck, Mail, MessageCircle } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { Row } from "@/api/tables";
import { sendTestChat, type Door } from "@/features/settings/firm/doors/door";
import { Button } from "@/ui/button";
import { Spinner } from "@/ui/spinner";
import { toast } from "@/ui/toast-store";

export interface DoorTestProps {
  door: Pick<Door, "id" | "kind" | "address">;
  /** A chat's address in full, where it is at hand. */
  address?: string;
}

type Arrived = Pick<Row<"inbound_events">, "id" | "state">;

export function DoorTest({ door, address }: DoorTestProps) {
  const { t } = useTranslation();
  const [isSending, setSending] = useState(false);
  const newest = useRows<"inbound_events", Arrived>("inbound_events", {
    select: "id,state",
    where: { endpoint_id: `eq.${door.id}` },
    order: "received_at.desc,id",
    limit: 1,
  });
  const latest = newest.data?.[0] ?? null;
  // What was there when the test began; no clock is asked, as ours and the server's may differ.
  const [before, setBefore] = useState<string | null>();
  if (before === undefined && newest.data) setBefore(latest?.id ?? null);
  const arrived = before !== undefined && latest && latest.id !== before ? latest : null;
  const steps = [
    { word: t("doors.step.received"), isDone: arrived !== null },
    { word: arrived?.state === "needs_look" ? t("doors.step.needsLook") : t("doors.step.read"), isDone: arrived !== null && arrived.state !== "received" },
  ];
  const send = async (to: string) => {
    setSending(true);
    const isTaken = await sendTestChat(to, t("doors.testText"));
    setSending(false);
    if (!isTaken) toast(t("doors.refused"), "bad");
  };
  return (
    <div className="flex flex-col gap-3">
      {door.kind === "email" && door.address ? (
        <a
          href={`mailto:${door.address}?subject=${encodeURIComponent(t("doors.testText"))}`}
          className="inline-flex h-8 items-center gap-2 self-start rounded-md border border-line-strong bg-raised px-3 text-sm font-medium transition-colors hover:bg-hover max-md:h-11"
        >
          <Mail aria-hidden className="size-4" />
          {t("doors.sendMail")}
        </a>
      ) : null}
      {address ? (
        <Button className="self-start" icon={<MessageCircle aria-hidden className="size-4" />} isBusy={isSending} onClick={() => void send(address)}>
          {t("doors.sendChat")}
        </Button>
      ) : null}
      <ul aria-live="polite" className="flex flex-col gap-1.5 rounded-md bg-sunken px-3 py-2.5 text-sm">
        {steps.map(({ word, isDone }, index) => {
          const isNext = !isDone && (index === 0 || steps[index - 1]?.isDone === true);
          return (
            <li key={word} className={isDone ? "flex items-center gap-2 text-good" : "flex items-center gap-2 text-ink-muted"}>
              {isDone ? <CircleCheck aria-hidden className="size-4" /> : isNext ? <Spinner /> : <Circle aria-hidden className="size-4" />}
              {isDone ? word : isNext && index === 0 ? t("doors.waiting") : word}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
