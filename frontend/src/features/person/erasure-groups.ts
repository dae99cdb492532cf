/** The tables that an erasure touches, as people know them: how many rows of each kind, the largest groups as they come. */
const GROUPS = {
  person: ["people", "companies"],
  mail: ["emails", "email_threads", "email_logs", "email_references"],
  chat: ["chat_conversations", "chat_messages"],
  files: ["documents", "imports"],
  raw: ["inbound_events"],
  search: ["text_chunks", "analyses"],
  advice: ["recommendations", "price_calculations"],
  work: ["tasks", "calls", "call_lists", "call_list_entries", "events", "company_notes", "deals", "quotes", "orders", "invoices", "line_items"],
  timelines: ["activity_log", "activities", "task_activities", "notifications"],
} as const;

export type ErasureGroup = keyof typeof GROUPS | "other";

export function erasureGroups(changes: Readonly<Record<string, number>>): { group: ErasureGroup; count: number }[] {
  const sums = new Map<ErasureGroup, number>();
  for (const group of [...Object.keys(GROUPS), "other"] as ErasureGroup[]) sums.set(group, 0);
  for (const [table, count] of Object.entries(changes)) {
    const found = Object.entries(GROUPS).find(([, tables]) => (tables as readonly string[]).includes(table));
    const group = (found?.[0] ?? "other") as ErasureGroup;
    sums.set(group, (sums.get(group) ?? 0) + count);
  }
  return [...sums].filter(([, count]) => count > 0).map(([group, count]) => ({ group, count }));
}
