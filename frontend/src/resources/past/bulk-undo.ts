/** Taking a bulk change back from the message that told of it: its operations are the newest of one's own. */
import { undoOperation } from "@/api/past";
import { fetchRows } from "@/api/rows-client";
import type { Operation, TableName } from "@/api/tables";

type Found = Pick<Operation, "id" | "root_count">;

/** The newest operations that together are exactly these rows, newest first; none when they cannot be told apart. */
export function exactly(newest: readonly Found[], rows: number): string[] | null {
  let left = rows;
  const ids: string[] = [];
  for (const { id, root_count } of newest) {
    if (left <= 0) break;
    ids.push(id);
    left -= root_count;
  }
  return left === 0 && ids.length > 0 ? ids : null;
}

/** The change went through anyway, so not finding its operations only means that no undo is offered. */
export async function bulkUndo(table: TableName, userId: string, parts: number, rows: number): Promise<string[] | null> {
  const where = { actor_id: `eq.${userId}`, table_name: `eq.${table}`, kind: "eq.change", undone_by: "is.null" };
  const newest = await fetchRows<"operations", Found>("operations", { select: "id,root_count", where, order: "created_at.desc,id.desc", limit: parts }).catch(() => []);
  return exactly(newest, rows);
}

/** False when some rows were changed since: those operations stand, and ask for a decision. */
export async function undoAll(operations: readonly string[]): Promise<boolean> {
  let isWhole = true;
  for (const id of operations) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- newest first, each on what the one before left
    const { conflicts } = await undoOperation(id);
    if (conflicts.length > 0) isWhole = false;
  }
  return isWhole;
}
