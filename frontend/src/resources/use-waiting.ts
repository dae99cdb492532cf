/** How many items wait for a person: unplaced chats, mails and documents, and events that could not be read. */
import { useCount } from "@/api/rows";

/** Unplaced items, as filters: what has been merged or came along with a mail or a chat follows its thread. */
export const UNPLACED = {
  chats: { company_id: "is.null" },
  mails: { company_id: "is.null", merged_into: "is.null" },
  documents: { company_id: "is.null", email_thread_id: "is.null", conversation_id: "is.null" },
  events: { state: "eq.needs_look" },
} as const;

export function useWaiting(): number {
  const chats = useCount("chat_conversations", { where: UNPLACED.chats });
  const mails = useCount("email_threads", { where: UNPLACED.mails });
  const documents = useCount("documents", { where: UNPLACED.documents });
  const events = useCount("inbound_events", { where: UNPLACED.events });
  return [chats, mails, documents, events].reduce((sum, { data }) => sum + (data ?? 0), 0);
}
