/** One waiting item: what it is, whom it is from, and the CVR number that was suggested. */
import { FileText, Mail, MessageSquare, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { InboxItem } from "@/features/inbox/use-inbox";
import { formatCvr } from "@/lib/cvr";
import { ago, fileSize } from "@/lib/format";
import { phrase } from "@/lib/phrase";
import { Badge } from "@/ui/badge";
import { ListRow } from "@/ui/list-row";

const ICONS = { chat: MessageSquare, mail: Mail, document: FileText, event: TriangleAlert } as const;

export interface InboxRowProps {
  item: InboxItem;
  /** The newest words of a chat or a mail thread. */
  latest: string | undefined;
  isCurrent: boolean;
  onOpen: () => void;
}

export function InboxRow({ item, latest, isCurrent, onOpen }: InboxRowProps) {
  const { t, i18n } = useTranslation();
  const Icon = ICONS[item.kind];
  const words = {
    chat: () => item.kind === "chat" && [item.row.visitor_name || t("chat.visitor"), latest ?? item.row.visitor_email ?? item.row.provider],
    mail: () => item.kind === "mail" && [item.row.subject || t("mail.noSubject"), latest ?? t("inbox.mailThread")],
    document: () => item.kind === "document" && [item.row.file_name, `${t(`source.${item.row.source}`)} · ${fileSize(item.row.size_bytes)}`],
    event: () => item.kind === "event" && [t(`inbox.unread.${item.row.source}`), phrase(i18n, "reason", item.row.reason)],
  }[item.kind]();
  const [title, detail] = words || ["", ""];
  const suggested = item.kind === "event" ? null : item.row.suggested_cvr;
  return (
    <ListRow
      icon={<Icon aria-hidden className={item.kind === "event" ? "size-4 shrink-0 text-warn" : "size-4 shrink-0 text-ink-faint"} />}
      title={title}
      detail={detail}
      end={
        <>
          {ago(item.at, i18n.language)}
          {suggested ? <Badge tone="accent">{formatCvr(suggested)}</Badge> : null}
        </>
      }
      isCurrent={isCurrent}
      onOpen={onOpen}
    />
  );
}
