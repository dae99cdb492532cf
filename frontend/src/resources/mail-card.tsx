/** One mail: its head, and its body as formatted or as text. */
import { useState } from "react";
import { Bot, ChevronRight, Forward } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Email } from "@/api/tables";
import { cx } from "@/lib/cx";
import { dayAndTime } from "@/lib/format";
import { locate, type Passage } from "@/lib/passage";
import { MailFrame } from "@/resources/mail-frame";
import { Badge } from "@/ui/badge";
import { Highlight } from "@/ui/highlight";
import { Monogram } from "@/ui/monogram";
import { Segmented } from "@/ui/segmented";

export interface MailCardProps {
  mail: Email;
  isOpenAtFirst: boolean;
  passage?: Passage | undefined;
}

type Face = "html" | "new" | "all";

/** Formatted when it can be; the text when a passage must be shown, whole when the passage is in the quoted part. */
function firstFace(mail: Email, passage: Passage | undefined): Face {
  if (!passage) return mail.html_body ? "html" : "new";
  return !locate(mail.new_text, passage) && locate(mail.text_body, passage) ? "all" : "new";
}

export function MailCard({ mail, isOpenAtFirst, passage }: MailCardProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [face, setFace] = useState<Face>(() => firstFace(mail, passage));
  const sender = mail.from_name || mail.from_email || t("mail.unknownSender");
  const recipients = mail.recipients.map(({ name, email }) => name || email).join(", ");
  const hasQuoted = mail.text_body.trim() !== mail.new_text.trim();
  const faces = [
    ...(mail.html_body ? [{ value: "html" as const, label: t("mail.formatted") }] : []),
    { value: "new" as const, label: t("mail.text") },
    ...(hasQuoted ? [{ value: "all" as const, label: t("mail.withQuoted") }] : []),
  ];
  return (
    <li className={cx("animate-fade-in rounded-lg border border-line bg-surface", passage && "border-accent")}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex w-full items-center gap-3 rounded-lg px-4 py-3 text-left max-md:px-3"
      >
        <Monogram name={sender} size="md" shape="round" />
        <span className="flex min-w-0 flex-1 flex-col">
          <span className="flex items-center gap-2">
            <span className="truncate text-sm font-medium">{sender}</span>
            {mail.is_forwarded ? <Badge icon={<Forward aria-hidden />}>{t("mail.forwarded")}</Badge> : null}
            {mail.is_automatic ? <Badge icon={<Bot aria-hidden />}>{t("mail.automatic")}</Badge> : null}
          </span>
          <span className="truncate text-xs text-ink-muted">
            {isOpen ? (recipients ? t("mail.to", { names: recipients }) : mail.from_email) : mail.new_text.slice(0, 160)}
          </span>
        </span>
        <time dateTime={mail.sent_at} className="shrink-0 text-xs text-ink-faint tabular-nums max-md:max-w-18 max-md:text-right">{dayAndTime(mail.sent_at)}</time>
        <ChevronRight aria-hidden className={cx("size-4 shrink-0 text-ink-faint transition-transform", isOpen && "rotate-90")} />
      </button>
      {isOpen ? (
        <div className="border-t border-line">
          {faces.length > 1 ? (
            <div className="flex justify-end px-3 pt-2">
              <Segmented label={t("mail.view")} options={faces} value={face} onChoose={setFace} />
            </div>
          ) : null}
          {face === "html" && mail.html_body ? (
            <MailFrame id={mail.id} title={mail.subject} />
          ) : (
            <div className="px-4 py-3 text-base wrap-anywhere whitespace-pre-wrap">
              <Highlight text={face === "all" ? mail.text_body : mail.new_text || mail.text_body} passage={passage} />
            </div>
          )}
        </div>
      ) : null}
    </li>
  );
}
