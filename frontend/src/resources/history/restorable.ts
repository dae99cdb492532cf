/** Which differing columns a person may put back one by one; the database has the last word. */
import type { VersionDifference } from "@/api/past-tables";
import { fieldOf } from "@/resources/history/told-value";
import type { RecordSpec } from "@/resources/records/spec";

/** Written by the database, or by a verb of their own. */
const KEPT: ReadonlySet<string> = new Set([
  "created_at", "created_by", "updated_at", "version", "deleted_at", "hidden_at", "stage_entered_at", "won_at", "lost_at", "done_at",
  "position", "name_norm", "email_norm", "email_host", "last_activity_at", "last_message_at", "search",
]);
/** Told as people know them already, by another column. */
const UNTOLD: ReadonlySet<string> = new Set(["name_norm", "email_norm", "search", "position", "placement_why", "evidence", "email_host"]);

export function isTold(column: string): boolean {
  return !UNTOLD.has(column);
}

export function isRestorable(spec: RecordSpec, column: string): boolean {
  // A stage is changed by moving a deal, but it can be put back like any other field.
  return !KEPT.has(column) && (column === "stage_id" || fieldOf(spec, column)?.isFixed !== true);
}

export function told(differences: readonly VersionDifference[]): VersionDifference[] {
  return differences.filter(({ column_name }) => isTold(column_name));
}

/** Of the chosen columns, those that hold something else now than when they were looked at. */
export function changedMeanwhile(chosen: readonly string[], seen: readonly VersionDifference[], fresh: readonly VersionDifference[]): VersionDifference[] {
  return fresh.filter(({ column_name, value_b }) => {
    if (!chosen.includes(column_name)) return false;
    const former = seen.find((known) => known.column_name === column_name);
    return JSON.stringify(former?.value_b ?? null) !== JSON.stringify(value_b ?? null);
  });
}
