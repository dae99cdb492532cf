/** A waiting item in full, with the way to its company above it. */
import { useMay } from "@/api/session";
import { EventDetail } from "@/features/inbox/event-detail";
import { PlaceBar } from "@/features/inbox/place-bar";
import type { InboxItem } from "@/features/inbox/use-inbox";
import type { PlacedKind } from "@/api/verbs";
import { ChatView } from "@/resources/chat-view";
import { DocumentView } from "@/resources/document-view";
import { MailView } from "@/resources/mail-view";

const TABLES: Record<"chat" | "mail" | "document", { table: PlacedKind; resource: string }> = {
  chat: { table: "chat_conversations", resource: "chats" },
  mail: { table: "email_threads", resource: "email_threads" },
  document: { table: "documents", resource: "documents" },
};

export function InboxDetail({ item, onDone }: { item: InboxItem; onDone: () => void }) {
  const may = useMay();
  if (item.kind === "event") return <EventDetail event={item.row} onDone={onDone} />;
  const { table, resource } = TABLES[item.kind];
  return (
    <>
      {may(resource, "u") ? <PlaceBar table={table} id={item.id} suggestedCvr={item.row.suggested_cvr} onPlaced={onDone} /> : null}
      {item.kind === "chat" ? <ChatView conversation={item.row} /> : null}
      {item.kind === "mail" ? <MailView thread={item.row} /> : null}
      {item.kind === "document" ? <DocumentView documentId={item.id} /> : null}
    </>
  );
}
