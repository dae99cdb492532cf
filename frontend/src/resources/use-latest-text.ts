/** The newest words of each conversation or thread of a company, or of the unplaced ones, for a list's second line. */
import { useRows } from "@/api/rows";

interface Latest {
  parent: string;
  text: string;
}

const SOURCES = {
  chat_messages: { select: "parent:conversation_id,text:body", order: "occurred_at.desc,id.desc", where: { kind: "eq.message" } },
  emails: { select: "parent:thread_id,text:new_text", order: "sent_at.desc,id.desc", where: {} },
} as const;

const NEWEST = 300;

export function useLatestText(table: keyof typeof SOURCES, companyId: string | null): ReadonlyMap<string, string> {
  const { select, order, where } = SOURCES[table];
  const { data } = useRows<typeof table, Latest>(table, {
    select,
    order,
    where: { ...where, company_id: companyId === null ? "is.null" : `eq.${companyId}` },
    limit: NEWEST,
  });
  const latest = new Map<string, string>();
  for (const { parent, text } of data ?? []) {
    if (!latest.has(parent) && text.trim()) latest.set(parent, text.trim().slice(0, 140));
  }
  return latest;
}
