/** What was decided about rows that changed after an operation: by row, or for all at once. */
import type { UndoConflict, UndoDecisions } from "@/api/past-tables";

export type Decision = UndoDecisions[string];

export function decideAll(conflicts: readonly UndoConflict[], decision: Decision): UndoDecisions {
  return Object.fromEntries(conflicts.map(({ row_id }) => [row_id, decision]));
}

export function undecided(conflicts: readonly UndoConflict[], decisions: UndoDecisions): number {
  return conflicts.filter(({ row_id }) => !(row_id in decisions)).length;
}

/** The one decision that holds for every row, if there is one. */
export function common(conflicts: readonly UndoConflict[], decisions: UndoDecisions): Decision | "none" {
  const [first] = conflicts;
  const decision = first && decisions[first.row_id];
  return decision && conflicts.every(({ row_id }) => decisions[row_id] === decision) ? decision : "none";
}
