/** What the interface knows of a table: its fields in order, its words, and where a record is shown. */
import type { LucideIcon } from "lucide-react";
import type { TableName } from "@/api/tables";

export type FieldKind =
  | "text"
  | "long"
  | "email"
  | "phone"
  | "url"
  | "cvr"
  | "number"
  | "money"
  | "day"
  | "moment"
  | "choice"
  | "flag"
  | "member"
  | "company"
  | "person"
  | "deal"
  | "stage";

export interface FieldSpec {
  /** The column. Its label is the word `field.<name>`. */
  name: string;
  kind: FieldKind;
  /** For a choice: the values, worded by `choice.<family>.<value>`. */
  choices?: readonly string[];
  family?: string;
  /** Kept by the database, or changed by a verb only. */
  isFixed?: boolean;
  isRequired?: boolean;
  /** The column that orders by it, where another one has the index. */
  sortBy?: string;
  /** A list adds it up at its foot. */
  isSummed?: boolean;
  /** Not a column of a fresh list until somebody chooses it. */
  isHiddenAtFirst?: boolean;
  /** Behind a number. */
  unit?: "%";
  /** Pixels in a list. */
  width?: number;
  isHiddenOnPhones?: boolean;
}

export interface RecordSpec {
  table: TableName;
  /** Its row in the permission matrix. */
  resource: string;
  icon: LucideIcon;
  /** The words `record.<word>.one`, `.many`, `.create`, `.empty` and `.emptyText`. */
  word: string;
  /** The column that names a record, first in its list. */
  titleField: string;
  fields: readonly FieldSpec[];
  /** Embedded names that its fields show, besides its own columns. */
  embeds?: string;
  /** Conditions on what is embedded. */
  embedsWhere?: Readonly<Record<string, string>>;
  /** Tables behind the embeds: their changes refresh a list too. */
  uses?: readonly TableName[];
  order: string;
  hasSearch: boolean;
  /** The column that says whose a record is, for "mine". */
  ownerField?: string;
  /** Whether its rows have versions, so that a change knows when somebody was faster. */
  hasVersion: boolean;
  /** The page of one record; none when it has no page of its own. */
  path?: (id: string) => string;
}

/** A row as a list or a page reads it: its columns, and what is embedded. */
export type RecordRow = Record<string, unknown> & { id: string; version?: number };

/** The columns to ask for. */
export function selectOf(spec: RecordSpec): string {
  const columns = new Set(["id", spec.titleField, ...spec.fields.map((field) => field.name)]);
  if (spec.hasVersion) columns.add("version");
  if (spec.fields.some((field) => field.kind === "money")) columns.add("currency");
  return [...columns, ...(spec.embeds ? [spec.embeds] : [])].join(",");
}

export function titleOf(spec: RecordSpec, row: RecordRow): string {
  const title = row[spec.titleField];
  return typeof title === "string" && title !== "" ? title : "–";
}
