/** What the inbox shows, and which item is open. */
export const INBOX_KINDS = ["all", "chat", "mail", "document", "event"] as const;

export type InboxKind = (typeof INBOX_KINDS)[number];

export interface InboxSearch {
  kind?: InboxKind | undefined;
  item?: string | undefined;
}
