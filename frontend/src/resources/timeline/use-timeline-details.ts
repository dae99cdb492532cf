/** What the log only names: who wrote a mail and what it says, the words of a chat, what came of a call, which tag. */
import { useQueries } from "@tanstack/react-query";
import { rowsKey } from "@/api/rows";
import { fetchRows } from "@/api/rows-client";
import type { TableName } from "@/api/tables";
import type { TimelineEntry } from "@/resources/timeline/entries";

export interface TimelineDetail {
  id: string;
  thread_id?: string;
  conversation_id?: string;
  direction?: "in" | "out";
  from_name?: string | null;
  from_email?: string | null;
  new_text?: string;
  author_kind?: "visitor" | "bot" | "agent" | "system";
  author_name?: string | null;
  body?: string;
  outcome?: string;
  seconds?: number | null;
  note?: string | null;
  person?: { name: string } | null;
  tag?: { name: string } | null;
}

const SELECTS: Partial<Record<TableName, string>> = {
  emails: "id,thread_id,direction,from_name,from_email,new_text",
  chat_messages: "id,conversation_id,author_kind,author_name,body",
  calls: "id,direction,outcome,seconds,note,person:people(name)",
  company_tag_assignments: "id,tag:company_tags(name)",
};

export function useTimelineDetails(pages: readonly (readonly TimelineEntry[])[]): ReadonlyMap<string, TimelineDetail> {
  // One question a page and table, so that an earlier page is not asked for again when the next one comes.
  const wanted = pages.flatMap((entries) =>
    (Object.keys(SELECTS) as TableName[]).map((table) => ({
      table,
      ids: [...new Set(entries.filter((entry) => entry.table_name === table).map((entry) => entry.row_id))],
    })),
  );
  return useQueries({
    queries: wanted
      .filter(({ ids }) => ids.length > 0)
      .map(({ table, ids }) => {
        const query = { select: SELECTS[table], where: { id: `in.(${ids.join(",")})` } };
        return {
          queryKey: rowsKey(table, query),
          queryFn: () => fetchRows<TableName, TimelineDetail>(table, query),
          meta: { tables: [table] },
        };
      }),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ?? []).map((detail) => [detail.id, detail] as const))),
  });
}
