/** The company's chat conversations. */
import { MessageSquare, MessagesSquare } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useCompanySearch } from "@/features/company/use-company-search";
import { ago } from "@/lib/format";
import { useIsWide } from "@/lib/use-is-wide";
import { useLatestText } from "@/resources/use-latest-text";
import { ChatView } from "@/resources/chat-view";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { ListRow } from "@/ui/list-row";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { SplitPane } from "@/ui/split-pane";

export function ChatTab() {
  const { t, i18n } = useTranslation();
  const { companyId, item, part, passage, go } = useCompanySearch();
  const chats = useRows("chat_conversations", {
    where: { company_id: `eq.${companyId}` },
    order: "last_message_at.desc.nullslast,id",
    limit: 200,
  });
  const isWide = useIsWide();
  const latest = useLatestText("chat_messages", companyId);
  if (chats.isPending) return <SkeletonRows />;
  if (chats.isError) return <ErrorState error={chats.error} onRetry={() => void chats.refetch()} />;
  if (chats.data.length === 0) {
    return <EmptyState icon={<MessagesSquare aria-hidden />} title={t("chat.empty")} text={t("chat.emptyText")} />;
  }
  const open = chats.data.find((chat) => chat.id === item) ?? (isWide ? chats.data[0] : undefined);
  return (
    <SplitPane
      onBack={() => go({ tab: "chat" })}
      placeholder={<EmptyState icon={<MessageSquare aria-hidden />} title={t("chat.choose")} />}
      detail={open ? <ChatView key={open.id} conversation={open} markedId={part} passage={passage} /> : null}
      list={
        <ul>
          {chats.data.map((chat) => (
            <ListRow
              key={chat.id}
              icon={<MessageSquare aria-hidden className="size-4 shrink-0 text-ink-faint" />}
              title={chat.visitor_name || chat.title || t("chat.visitor")}
              detail={latest.get(chat.id) ?? chat.visitor_email ?? chat.provider}
              end={ago(chat.last_message_at ?? chat.started_at, i18n.language)}
              isCurrent={chat.id === open?.id}
              onOpen={() => go({ tab: "chat", item: chat.id })}
            />
          ))}
        </ul>
      }
    />
  );
}
