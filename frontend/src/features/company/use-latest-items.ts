/** The newest things said and sent, from chat, mail and documents, in one line of time. */
import { useRows } from "@/api/rows";
import type { CompanySearch } from "@/resources/company-search";

export interface LatestItem {
  id: string;
  kind: "chat" | "mail" | "document" | "price";
  at: string;
  who: string | null;
  text: string;
  isOurs: boolean;
  amountMinor?: number;
  currency?: string;
  search: CompanySearch;
}

const SHOWN = 12;

export function useLatestItems(companyId: string) {
  const of = { company_id: `eq.${companyId}` };
  const chats = useRows("chat_messages", {
    select: "id,conversation_id,author_kind,author_name,body,occurred_at",
    where: { ...of, kind: "eq.message", author_kind: "neq.system" },
    order: "occurred_at.desc,id.desc",
    limit: SHOWN,
  });
  const mails = useRows("emails", {
    select: "id,thread_id,direction,from_name,from_email,subject,sent_at",
    where: of,
    order: "sent_at.desc,id",
    limit: SHOWN,
  });
  const documents = useRows("documents", {
    select: "id,file_name,created_at,source",
    where: of,
    order: "created_at.desc,id",
    limit: SHOWN,
  });
  const prices = useRows("price_calculations", {
    select: "id,gross_minor,currency,created_at",
    where: of,
    order: "created_at.desc,id",
    limit: SHOWN,
  });
  const items: LatestItem[] = [
    ...(chats.data ?? []).map(({ id, conversation_id, author_kind, author_name, body, occurred_at }) => ({
      id, kind: "chat" as const, at: occurred_at, who: author_name, text: body, isOurs: author_kind !== "visitor",
      search: { tab: "chat" as const, item: conversation_id, part: id },
    })),
    ...(mails.data ?? []).map(({ id, thread_id, direction, from_name, from_email, subject, sent_at }) => ({
      id, kind: "mail" as const, at: sent_at, who: from_name || from_email, text: subject, isOurs: direction === "out",
      search: { tab: "mail" as const, item: thread_id, part: id },
    })),
    ...(documents.data ?? []).map(({ id, file_name, created_at }) => ({
      id, kind: "document" as const, at: created_at, who: null, text: file_name, isOurs: false,
      search: { tab: "documents" as const, item: id },
    })),
    ...(prices.data ?? []).map(({ id, gross_minor, currency, created_at }) => ({
      id, kind: "price" as const, at: created_at, who: null, text: "", isOurs: true, amountMinor: gross_minor, currency,
      search: { tab: "prices" as const, item: id },
    })),
  ];
  const answers = [chats, mails, documents, prices];
  return {
    items: items.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, SHOWN),
    isPending: answers.some((answer) => answer.isPending),
    error: answers.find((answer) => answer.isError)?.error,
  };
}
