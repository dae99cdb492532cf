/** A conversation from its first message to its last, with the passage that was asked for in view. */
import { useRows } from "@/api/rows";
import type { ChatConversation, ChatMessage } from "@/api/tables";
import { day } from "@/lib/format";
import type { Passage } from "@/lib/passage";
import { ChatBubble } from "@/resources/chat-bubble";
import { ChatHeader } from "@/resources/chat-header";
import { useStickyEnd } from "@/resources/use-sticky-end";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface ChatViewProps {
  conversation: ChatConversation;
  markedId?: string | undefined;
  passage?: Passage | undefined;
  /** Left out where the page already says it. */
  hasTitle?: boolean;
}

const COLUMNS = "id,conversation_id,kind,direction,author_kind,author_name,body,occurred_at";

export function ChatView({ conversation, markedId, passage, hasTitle = true }: ChatViewProps) {
  const messages = useRows("chat_messages", {
    select: COLUMNS,
    where: { conversation_id: `eq.${conversation.id}` },
    order: "occurred_at,id",
    limit: 1000,
  });
  const rows = messages.data ?? [];
  const box = useStickyEnd(rows.length, markedId === undefined);
  return (
    <>
      <ChatHeader conversation={conversation} hasTitle={hasTitle} />
      <div ref={box} className="min-h-0 flex-1 overflow-y-auto px-5 py-4 max-md:px-3">
        {messages.isPending ? <SkeletonRows rows={4} /> : null}
        {messages.isError ? <ErrorState error={messages.error} onRetry={() => void messages.refetch()} /> : null}
        <ol className="mx-auto flex max-w-180 flex-col gap-1">
          {rows.map((message, index) => (
            <ChatBubble
              key={message.id}
              message={message}
              newDay={startsDay(rows[index - 1], message)}
              isFollowing={follows(rows[index - 1], message)}
              passage={message.id === markedId ? (passage ?? {}) : undefined}
            />
          ))}
        </ol>
      </div>
    </>
  );
}

function startsDay(former: ChatMessage | undefined, message: ChatMessage): string | undefined {
  const date = day(message.occurred_at);
  return former && day(former.occurred_at) === date ? undefined : date;
}

/** Whether the same voice goes on, so that the name need not be said again. */
function follows(former: ChatMessage | undefined, message: ChatMessage): boolean {
  return (
    former !== undefined &&
    former.author_kind === message.author_kind &&
    former.author_name === message.author_name &&
    former.kind === message.kind &&
    day(former.occurred_at) === day(message.occurred_at)
  );
}
