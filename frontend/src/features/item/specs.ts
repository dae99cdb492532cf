/** What a thread and a conversation are to the frame of a record: their table, rights and words. */
import { Mail, MessageSquare } from "lucide-react";
import type { RecordSpec } from "@/resources/records/spec";

export const THREADS: RecordSpec = {
  table: "email_threads",
  resource: "email_threads",
  icon: Mail,
  word: "thread",
  titleField: "subject",
  order: "last_message_at.desc.nullslast",
  hasSearch: true,
  hasVersion: true,
  path: (id) => `/threads/${id}`,
  fields: [],
};

export const CONVERSATIONS: RecordSpec = {
  table: "chat_conversations",
  resource: "chats",
  icon: MessageSquare,
  word: "conversation",
  titleField: "visitor_name",
  order: "last_message_at.desc.nullslast",
  hasSearch: true,
  hasVersion: true,
  path: (id) => `/conversations/${id}`,
  fields: [],
};
