/** How many rows a list has and what they add up to, as a whole and by group. */
import { useMe } from "@/api/session";
import { useRows } from "@/api/rows";
import type { TableName } from "@/api/tables";
import { summedFields, totalsQuery } from "@/resources/list/list-query";
import type { ListState } from "@/resources/list/list-state";
import type { RecordSpec } from "@/resources/records/spec";

type Line = { amount: number; currency?: string; group_value?: unknown } & Record<string, unknown>;

/** Sums by field, then by currency: kroner and euro are never added together. */
export type Sums = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Total {
  count: number;
  sums: Sums;
}

export interface GroupTotal extends Total {
  value: string | null;
}

function totalOf(lines: readonly Line[], fields: readonly string[]): Total {
  const sums = new Map(fields.map((field) => [field, new Map<string, number>()]));
  for (const line of lines) {
    for (const [field, byCurrency] of sums) {
      const currency = line.currency ?? "DKK";
      byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + Number(line[field] ?? 0));
    }
  }
  return { count: lines.reduce((sum, line) => sum + line.amount, 0), sums };
}

function byGroup(lines: readonly Line[]): Map<string | null, Line[]> {
  const groups = new Map<string | null, Line[]>();
  for (const line of lines) {
    const value = line.group_value === null || line.group_value === undefined ? null : String(line.group_value);
    groups.set(value, [...(groups.get(value) ?? []), line]);
  }
  return groups;
}

export function useListTotals(spec: RecordSpec, state: ListState) {
  const { user } = useMe();
  const answer = useRows<TableName, Line>(spec.table, totalsQuery(spec, state, user.id), { uses: spec.uses ?? [] });
  const lines = answer.data ?? [];
  const fields = summedFields(spec).map((field) => field.name);
  const groups: GroupTotal[] = [...byGroup(lines)].map(([value, own]) => ({ value, ...totalOf(own, fields) }));
  return { isPending: answer.isPending, error: answer.error, total: answer.data ? totalOf(lines, fields) : null, groups };
}
