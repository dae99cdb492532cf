/** What waits for a person, from four tables, in one list: the newest first. */
import { useRows } from "@/api/rows";
import type { ChatConversation, DocumentRow, EmailThread, InboundEvent } from "@/api/tables";
import type { InboxKind } from "@/resources/inbox-search";
import { UNPLACED } from "@/resources/use-waiting";

export type InboxItem =
  | { kind: "chat"; id: string; at: string; row: ChatConversation }
  | { kind: "mail"; id: string; at: string; row: EmailThread }
  | { kind: "document"; id: string; at: string; row: DocumentRow }
  | { kind: "event"; id: string; at: string; row: InboundEvent };

const DOCUMENT =
  "id,file_name,content_type,size_bytes,source,state,failure,category,company_id,suggested_cvr,placement_method,placement_confidence,created_at";
const EVENT = "id,endpoint_id,source,provider,content_type,state,reason,attempts,received_at";
const LIMIT = 200;

export function useInbox(kind: InboxKind) {
  const chats = useRows("chat_conversations", { where: UNPLACED.chats, order: "last_message_at.desc.nullslast,id", limit: LIMIT });
  const mails = useRows("email_threads", { where: UNPLACED.mails, order: "last_message_at.desc.nullslast,id", limit: LIMIT });
  const documents = useRows("documents", { select: DOCUMENT, where: UNPLACED.documents, order: "created_at.desc,id", limit: LIMIT });
  const events = useRows("inbound_events", { select: EVENT, where: UNPLACED.events, order: "received_at.desc,id", limit: LIMIT });
  const answers = [chats, mails, documents, events];
  const items: InboxItem[] = [
    ...(chats.data ?? []).map((row) => ({ kind: "chat" as const, id: row.id, at: row.last_message_at ?? row.started_at, row })),
    ...(mails.data ?? []).map((row) => ({ kind: "mail" as const, id: row.id, at: row.last_message_at ?? "", row })),
    ...(documents.data ?? []).map((row) => ({ kind: "document" as const, id: row.id, at: row.created_at, row })),
    ...(events.data ?? []).map((row) => ({ kind: "event" as const, id: row.id, at: row.received_at, row })),
  ];
  const counts = { all: items.length, chat: 0, mail: 0, document: 0, event: 0 };
  for (const item of items) counts[item.kind] += 1;
  return {
    counts,
    items: items
      .filter((item) => kind === "all" || item.kind === kind)
      .toSorted((one, other) => (other.at > one.at ? 1 : -1)),
    isPending: answers.some((answer) => answer.isPending),
    error: answers.find((answer) => answer.isError)?.error,
    retry: () => {
      for (const answer of answers) if (answer.isError) void answer.refetch();
    },
  };
}
