/** What the database tells of the past: operations, moments to return to, and a record's own history. */

export type OperationKind = "create" | "change" | "delete" | "restore" | "import" | "merge" | "undo" | "roll_back" | "erasure";

/** What was done in one go. */
export interface Operation {
  id: string;
  kind: OperationKind;
  /** The table it was about; what went along is counted by a preview. */
  table_name: string | null;
  title: string | null;
  company_id: string | null;
  root_count: number;
  is_open: boolean;
  undoes: string | null;
  undone_by: string | null;
  actor_id: string | null;
  actor_kind: string;
  created_at: string;
}

export interface RestorePoint {
  id: string;
  reason: "schedule" | "import" | "bulk" | "migration" | "demo" | "roll_back" | "manual";
  label: string | null;
  created_by: string | null;
  created_at: string;
}

/** Rows of one table: those that get back what they held, those that go again, and those that come back. */
export interface TableCount {
  table: string;
  restored: number;
  removed: number;
  brought_back: number;
}

export interface Skipped {
  table: string;
  /** Why it stays: `past.stays.<reason>`. */
  reason: string;
  count: number;
}

export interface Reverting {
  changes: number;
  tables: readonly TableCount[];
  skipped: readonly Skipped[];
}

/** A row that was changed after the operation. */
export interface UndoConflict {
  table: string;
  row_id: string;
  title: string | null;
  changed_at: string;
  changed_by: string | null;
  columns: Readonly<Record<string, { yours: unknown; stored: unknown; original: unknown }>>;
}

export interface UndoPreview extends Reverting {
  conflicts: readonly UndoConflict[];
}

/** With conflicts nothing happened; else it names the operation that it became. */
export interface UndoAnswer extends UndoPreview {
  operation_id: string | null;
}

/** By row id, or "*" for all that are not named. */
export type UndoDecisions = Readonly<Record<string, "undo" | "keep">>;

export interface RollBackPreview extends Reverting {
  created_at: string;
  people: readonly { name: string; count: number }[];
}

export interface RollBackReport extends Reverting {
  operation_id: string;
}

export interface HistoryEntry {
  audit_id: number;
  occurred_at: string;
  verb: "created" | "changed" | "deleted" | "restored";
  actor_id: string | null;
  actor_name: string | null;
  actor_kind: string;
  operation_id: string | null;
  /** Values as text; ids are names already. */
  changes: Readonly<Record<string, { from: string | null; to: string | null }>>;
}

export interface RecordAsOf {
  record: Readonly<Record<string, unknown>>;
  /** What hung on it, by table; of a table with two ways to it, `table.column`. */
  children: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  counts: Readonly<Record<string, number>>;
}

export interface VersionDifference {
  column_name: string;
  value_a: unknown;
  value_b: unknown;
  label_a: string | null;
  label_b: string | null;
}

export interface RestoredVersion {
  version: number | null;
  /** The columns that were put back. */
  restored: readonly string[];
  /** Those that differ and are kept by the database. */
  left: readonly string[];
}
