/** What is asked of the audit log, and what a change in it says: which columns went from what to what. */
import type { AuditEntry } from "@/api/tables";

export interface AuditFilter {
  actor: string;
  table: string;
  op: string;
  from: string;
  to: string;
  company: { id: string; name: string } | null;
  /** Also what the system makes of other rows by itself, such as pieces of text. */
  hasMachinery: boolean;
}

export const NO_FILTER: AuditFilter = { actor: "", table: "", op: "", from: "", to: "", company: null, hasMachinery: false };

const MACHINERY = "not.in.(text_chunks,analyses,stage_probabilities,numbering_counters,quality_results,notifications)";

/** The end of a day as people mean it: all of that day. */
function dayAfter(iso: string): string {
  const at = new Date(`${iso}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

export function auditWhere({ actor, table, op, from, to, company, hasMachinery }: AuditFilter): Record<string, string> {
  const span = [from ? `occurred_at.gte.${from}` : "", to ? `occurred_at.lt.${dayAfter(to)}` : ""].filter(Boolean);
  return {
    ...(actor ? { actor_id: `eq.${actor}` } : {}),
    ...(table ? { table_name: `eq.${table}` } : hasMachinery ? {} : { table_name: MACHINERY }),
    ...(op ? { op: `eq.${op}` } : {}),
    ...(company ? { company_id: `eq.${company.id}` } : {}),
    ...(span.length > 0 ? { and: `(${span.join(",")})` } : {}),
  };
}

export interface AuditChange {
  column: string;
  from: unknown;
  to: unknown;
}

/** Kept by the database with every change: they tell nothing that the entry does not tell already. */
const KEPT: ReadonlySet<string> = new Set(["version", "updated_at", "workspace_id", "id", "created_at", "created_by"]);

function rowOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

export function auditChanges({ old_row: before, new_row: after }: Pick<AuditEntry, "old_row" | "new_row">): AuditChange[] {
  const old = rowOf(before);
  const now = rowOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((column) => !KEPT.has(column) && JSON.stringify(old[column] ?? null) !== JSON.stringify(now[column] ?? null))
    .map((column) => ({ column, from: old[column] ?? null, to: now[column] ?? null }));
}

/** Deleting hides and restoring shows, so a row that only changed in that is told as gone or back. */
export function auditVerb({ op, old_row: before, new_row: after }: Pick<AuditEntry, "op" | "old_row" | "new_row">): "insert" | "update" | "delete" | "restore" {
  if (op !== "update") return op;
  const wasGone = Boolean(rowOf(before)["deleted_at"] ?? rowOf(before)["hidden_at"]);
  const isGone = Boolean(rowOf(after)["deleted_at"] ?? rowOf(after)["hidden_at"]);
  if (wasGone === isGone) return "update";
  return isGone ? "delete" : "restore";
}

const TITLES = ["name", "title", "display_name", "subject", "number", "file_name", "email", "cvr", "sku", "url", "prefix"];

/** What the row calls itself; a membership or a grant is called after its member. */
export function auditTitle({ old_row: before, new_row: after }: Pick<AuditEntry, "old_row" | "new_row">, members: ReadonlyMap<string, string>): string {
  const row = { ...rowOf(before), ...rowOf(after) };
  const member = typeof row["user_id"] === "string" && typeof row["name"] !== "string" ? members.get(row["user_id"]) : undefined;
  if (member) return member;
  const named = TITLES.map((column) => row[column]).find((value) => typeof value === "string" && value !== "");
  return typeof named === "string" ? named : "";
}
