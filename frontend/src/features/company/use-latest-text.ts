/** The newest words of each conversation or thread of a company, for the second line of its list. */
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

export function useLatestText(table: keyof typeof SOURCES, companyId: string): ReadonlyMap<string, string> {
  const { select, order, where } = SOURCES[table];
  const { data } = useRows<typeof table, Latest>(table, {
    select,
    order,
    where: { ...where, company_id: `eq.${companyId}` },
    limit: NEWEST,
  });
  const latest = new Map<string, string>();
  for (const { parent, text } of data ?? []) {
    if (!latest.has(parent) && text.trim()) latest.set(parent, text.trim().slice(0, 140));
  }
  return latest;
}
