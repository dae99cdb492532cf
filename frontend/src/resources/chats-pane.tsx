/** Chat conversations of a company or a person, with the chosen one beside them. */
import { MessageSquare, MessagesSquare } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { Passage } from "@/lib/passage";
import { ago } from "@/lib/format";
import { useIsWide } from "@/lib/use-is-wide";
import { useLatestText } from "@/resources/use-latest-text";
import { useOpenItem } from "@/resources/use-open-item";
import { providerName } from "@/resources/chat-providers";
import { ChatView } from "@/resources/chat-view";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { ListRow } from "@/ui/list-row";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { SplitPane } from "@/ui/split-pane";

export interface ChatsPaneProps {
  /** Whose conversations, in the words of the tables. */
  where: Record<string, string>;
  /** Whose words stand on the second line of each. */
  companyId: string;
  item?: string | undefined;
  part?: string | undefined;
  passage?: Passage | undefined;
  /** Opens one; none is the way back to the list on a phone. */
  onItem: (id: string | undefined) => void;
}

export function ChatsPane({ where, companyId, item, part, passage, onItem }: ChatsPaneProps) {
  const { t, i18n } = useTranslation();
  const chats = useRows("chat_conversations", {
    where,
    order: "last_message_at.desc.nullslast,id",
    limit: 200,
  });
  const isWide = useIsWide();
  const latest = useLatestText("chat_messages", companyId);
  const open = useOpenItem(chats.data ?? [], item, isWide);
  if (chats.isPending) return <SkeletonRows />;
  if (chats.isError) return <ErrorState error={chats.error} onRetry={() => void chats.refetch()} />;
  if (chats.data.length === 0) {
    return <EmptyState icon={<MessagesSquare aria-hidden />} title={t("chat.empty")} text={t("chat.emptyText")} />;
  }
  return (
    <SplitPane
      onBack={() => onItem(undefined)}
      placeholder={<EmptyState icon={<MessageSquare aria-hidden />} title={t("chat.choose")} />}
      detail={open ? <ChatView key={open.id} conversation={open} markedId={part} passage={passage} /> : null}
      list={
        <ul>
          {chats.data.map((chat) => (
            <ListRow
              key={chat.id}
              icon={<MessageSquare aria-hidden className="size-4 shrink-0 text-ink-faint" />}
              title={chat.visitor_name || chat.title || t("chat.visitor")}
              detail={latest.get(chat.id) ?? chat.visitor_email ?? providerName(chat.provider) ?? ""}
              end={ago(chat.last_message_at ?? chat.started_at, i18n.language)}
              isCurrent={chat.id === open?.id}
              onOpen={() => onItem(chat.id)}
            />
          ))}
        </ul>
      }
    />
  );
}
