/** One message of a conversation, or a quiet line for what merely happened. */
import type { i18n as I18n } from "i18next";
import { Bot, Headset } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ChatMessage } from "@/api/tables";
import { clock, dayAndTime } from "@/lib/format";
import { cx } from "@/lib/cx";
import type { Passage } from "@/lib/passage";
import { phrase } from "@/lib/phrase";
import { Highlight } from "@/ui/highlight";

const LOOKS = {
  visitor: "bg-hover rounded-bl-sm",
  agent: "bg-accent-tint rounded-br-sm",
  bot: "border border-line bg-surface rounded-br-sm",
  system: "",
} as const;

export interface ChatBubbleProps {
  message: ChatMessage;
  newDay?: string | undefined;
  isFollowing: boolean;
  passage?: Passage | undefined;
}

/** A provider's own word for a state, in ours where we have one. */
function eventWords(i18n: I18n, kind: string, body: string): string {
  const key = `eventValue.${body.toLowerCase()}`;
  return kind === "status" && i18n.exists(key) ? i18n.t(key as "eventValue.closed") : body;
}

function DayLine({ text }: { text: string }) {
  return <div className="py-3 text-center text-2xs text-ink-faint tabular-nums">{text}</div>;
}

export function ChatBubble({ message, newDay, isFollowing, passage }: ChatBubbleProps) {
  const { t, i18n } = useTranslation();
  const { author_kind, author_name, body, kind, occurred_at } = message;
  const isSpoken = (kind === "message" || kind === "note" || kind === "transcript") && author_kind !== "system";
  if (!isSpoken) {
    return (
      <li>
        {newDay ? <DayLine text={newDay} /> : null}
        <p className="py-1 text-center text-xs text-ink-faint" title={dayAndTime(occurred_at)}>
          {phrase(i18n, "event", kind)}
          {body ? <> · <Highlight text={eventWords(i18n, kind, body)} passage={passage} /></> : null}
        </p>
      </li>
    );
  }
  const isOurs = author_kind !== "visitor";
  const Icon = author_kind === "bot" ? Bot : Headset;
  return (
    <li className={cx("flex animate-fade-in flex-col", isOurs ? "items-end" : "items-start", !isFollowing && "pt-2")}>
      {newDay ? <div className="self-center"><DayLine text={newDay} /></div> : null}
      {isFollowing ? null : (
        <p className="flex items-center gap-1.5 px-1 pb-1 text-xs text-ink-muted">
          {isOurs ? <Icon aria-hidden className="size-3.5" /> : null}
          <span className="font-medium">{author_name || t(`chat.${author_kind}`)}</span>
          {kind === "note" ? <span>{t("chat.note")}</span> : null}
          <time dateTime={occurred_at} title={dayAndTime(occurred_at)} className="text-ink-faint tabular-nums">{clock(occurred_at)}</time>
        </p>
      )}
      <div
        className={cx(
          "max-w-[min(560px,88%)] rounded-lg px-3 py-2 text-sm leading-5.5 wrap-anywhere whitespace-pre-wrap max-md:text-base",
          LOOKS[author_kind],
          passage && "outline-2 outline-offset-2 outline-accent",
        )}
      >
        <Highlight text={body} passage={passage} />
      </div>
    </li>
  );
}
