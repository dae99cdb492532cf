/** What a timeline asks for, and how its entries stand together. */
import type { RowsQuery } from "@/api/rows-client";
import type { Row } from "@/api/tables";
import { dayOf } from "@/lib/danish-day";
import type { Mentioned } from "@/resources/use-mentioned-names";

export type TimelineEntry = Pick<
  Row<"activity_log">,
  "id" | "company_id" | "table_name" | "row_id" | "verb" | "title" | "actor_id" | "actor_kind" | "occurred_at"
> & { changes: Record<string, { from: string | null; to: string | null }> };

/** What its changes name. */
export function mentionedIn({ changes }: Pick<TimelineEntry, "changes">): Mentioned[] {
  return Object.entries(changes).flatMap(([column, { from, to }]) => [from, to].map((value) => ({ column, value })));
}

/** Whose timeline: the narrowest that is given decides. */
export interface TimelineOf {
  company_id?: string;
  deal_id?: string;
  person_id?: string;
  /** Only what was done to this very record. */
  row_id?: string;
}

export const TIMELINE_KINDS = {
  mail: ["emails", "email_threads"],
  chat: ["chat_messages", "chat_conversations"],
  call: ["calls"],
  document: ["documents"],
  note: ["company_notes"],
  task: ["tasks"],
  sale: ["deals", "quotes", "orders", "invoices", "payments", "price_calculations"],
  record: ["companies", "people", "company_tag_assignments", "recommendations"],
} as const;
export type TimelineKind = keyof typeof TIMELINE_KINDS;

const COLUMNS = "id,company_id,table_name,row_id,verb,title,changes,actor_id,actor_kind,occurred_at";
const PAGE = 40;

/** What follows from another entry is left out: a thread begins with its mail, and programs note things down as they read. */
const TELLING =
  "(or(verb.neq.changed,actor_kind.in.(user,key),table_name.eq.companies),or(verb.neq.created,table_name.not.in.(email_threads,chat_conversations)))";

export function timelineQuery(of: TimelineOf, kind: TimelineKind | "all", personRows: readonly string[] = []): RowsQuery {
  const whose: Record<string, string> = of.deal_id
    ? { deal_id: `eq.${of.deal_id}` }
    : of.person_id
      ? { row_id: `in.(${[of.person_id, ...personRows].join(",")})` }
      : of.row_id
        ? { row_id: `eq.${of.row_id}`, ...(of.company_id ? { company_id: `eq.${of.company_id}` } : {}) }
        : { company_id: `eq.${of.company_id}` };
  const tables: Record<string, string> = kind === "all" ? {} : { table_name: `in.(${TIMELINE_KINDS[kind].join(",")})` };
  return { select: COLUMNS, where: { ...whose, ...tables, and: TELLING }, order: "occurred_at.desc,id.desc", limit: PAGE };
}

/** Made by the program of other rows, and shown where it matters. */
const NO_NEWS = "(recommendations,price_calculations,company_tag_assignments)";

export interface NewsEntry extends TimelineEntry {
  company: { id: string; name: string };
}

/** The newest of all companies, or of those that somebody is responsible for. */
export function newsQuery(owner: string | undefined): RowsQuery {
  return {
    select: `${COLUMNS},company:companies!inner(id,name)`,
    where: { and: TELLING, table_name: `not.in.${NO_NEWS}`, ...(owner ? { "company.owner_id": `eq.${owner}` } : {}) },
    order: "occurred_at.desc,id.desc",
    limit: PAGE,
  };
}

/** Entries that are told in one: the messages of one conversation that follow each other on a day. */
export interface TimelineItem<Entry extends TimelineEntry = TimelineEntry> {
  day: string;
  entries: readonly Entry[];
}

export function together<Entry extends TimelineEntry>(
  entries: readonly Entry[],
  conversationOf: (entry: Entry) => string | undefined,
): TimelineItem<Entry>[] {
  const items: { day: string; conversation: string | undefined; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.occurred_at);
    const conversation = conversationOf(entry);
    const last = items.at(-1);
    if (conversation && last?.conversation === conversation && last.day === day) last.entries.push(entry);
    else items.push({ day, conversation, entries: [entry] });
  }
  return items;
}

/** The items by day, newest first as they came. */
export function byDay(items: readonly TimelineItem[]): { day: string; items: TimelineItem[] }[] {
  const days: { day: string; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last?.day === item.day) last.items.push(item);
    else days.push({ day: item.day, items: [item] });
  }
  return days;
}
