/** The names behind ids that stand in changes: of companies, people, deals and stages. What one may not see has none. */
import { useMemo } from "react";
import { useRows } from "@/api/rows";
import type { TableName } from "@/api/tables";
import { isId } from "@/lib/is-id";

export interface Mentioned {
  column: string;
  value: unknown;
}

const AT_MOST = 100;
/** What stands for a name that is on its way. */
const COMING = "…";

function useNamed(table: TableName, title: string, column: string, mentioned: readonly Mentioned[]): readonly (readonly [string, string])[] {
  const ids = [...new Set(mentioned.flatMap(({ column: of, value }) => (of === column && isId(value) ? [value] : [])))].toSorted().slice(0, AT_MOST);
  const rows = useRows<TableName, { id: string; name: string }>(table, { select: `id,name:${title}`, where: { id: `in.(${ids.join(",")})` } }, { enabled: ids.length > 0 });
  return rows.isLoading ? ids.map((id) => [id, COMING] as const) : (rows.data ?? []).map(({ id, name }) => [id, name] as const);
}

export function useMentionedNames(mentioned: readonly Mentioned[]): ReadonlyMap<string, string> {
  const stages = useNamed("stages", "name", "stage_id", mentioned);
  const companies = useNamed("companies", "name", "company_id", mentioned);
  const people = useNamed("people", "name", "person_id", mentioned);
  const deals = useNamed("deals", "title", "deal_id", mentioned);
  return useMemo(() => new Map([...stages, ...companies, ...people, ...deals]), [stages, companies, people, deals]);
}
