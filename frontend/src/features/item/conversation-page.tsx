/** A chat conversation at an address of its own. */
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import type { ChatConversation } from "@/api/tables";
import { ItemFrame } from "@/features/item/item-frame";
import { CONVERSATIONS } from "@/features/item/specs";
import { ChatView } from "@/resources/chat-view";
import { RecordGone } from "@/resources/record-page/record-gone";
import { RecordSkeleton } from "@/resources/record-page/record-skeleton";
import { ErrorState } from "@/ui/error-state";

const route = getRouteApi("/shell/conversations/$conversationId");

type Head = ChatConversation & Record<string, unknown> & { company: { id: string; name: string } | null };

export function ConversationPage() {
  const { t } = useTranslation();
  const { conversationId } = route.useParams();
  const { item } = route.useSearch();
  const chat = useRow<"chat_conversations", Head>("chat_conversations", conversationId, "*,company:companies(id,name)");
  if (chat.isPending) return <RecordSkeleton />;
  if (chat.isError) return <ErrorState isPage error={chat.error} onRetry={() => void chat.refetch()} />;
  if (!chat.data) return <RecordGone title={t("page.conversationGone")} to="/inbox" label={t("page.toInbox")} />;
  const { company, visitor_name, title } = chat.data;
  return (
    <ItemFrame spec={CONVERSATIONS} title={visitor_name || title || t("chat.visitor")} row={chat.data} company={company} back={company ? `/companies/${company.id}?tab=chat` : "/inbox"}>
      <ChatView key={conversationId} conversation={chat.data} markedId={item} hasTitle={false} />
    </ItemFrame>
  );
}
