/** The names behind the ids that stand in conflicts: colleagues, stages, companies and people. */
import { useRows } from "@/api/rows";
import type { UndoConflict } from "@/api/past-tables";
import type { TableName } from "@/api/tables";
import { useMembers } from "@/resources/use-members";

const AT_MOST = 100;

function useNamed(table: TableName, column: string, conflicts: readonly UndoConflict[]) {
  const ids = new Set(
    conflicts.flatMap(({ columns }) => Object.values(columns[column] ?? {}).filter((value): value is string => typeof value === "string")),
  );
  const where = { id: `in.(${[...ids].slice(0, AT_MOST).join(",")})` };
  return useRows<TableName, { id: string; name: string }>(table, { select: "id,name", where }, { enabled: ids.size > 0 }).data ?? [];
}

export function useNames(conflicts: readonly UndoConflict[]): ReadonlyMap<string, string> {
  const members = useMembers();
  const named = [
    ...useNamed("stages", "stage_id", conflicts),
    ...useNamed("companies", "company_id", conflicts),
    ...useNamed("people", "person_id", conflicts),
  ];
  return new Map([...members, ...named.map(({ id, name }) => [id, name] as const)]);
}
