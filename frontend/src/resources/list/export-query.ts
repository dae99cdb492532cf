/** The address of an export: the list's own question, and how each column is headed and worded. */
import type { TFunction } from "i18next";
import { choiceText, fieldLabel } from "@/resources/fields/field-text";
import { rowsQuery } from "@/resources/list/list-query";
import type { ListState } from "@/resources/list/list-state";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";

export interface ExportColumn {
  path: string;
  heading: string;
  kind: "text" | "money" | "number" | "day" | "moment" | "choice";
  words?: Record<string, string>;
}

const NAMED: Partial<Record<FieldSpec["kind"], string>> = { company: "company.name", person: "person.name", deal: "deal.title", stage: "stage.name" };
const TYPED: ReadonlySet<string> = new Set(["money", "number", "day", "moment"]);

function columnOf(field: FieldSpec, members: ReadonlyMap<string, string>, t: TFunction): ExportColumn {
  const plain = { path: NAMED[field.kind] ?? field.name, heading: fieldLabel(field, t) };
  if (TYPED.has(field.kind)) return { ...plain, kind: field.kind as "money" };
  if (field.kind === "flag") return { ...plain, kind: "choice", words: { true: t("choice.yes"), false: t("choice.no") } };
  if (field.kind === "member") return { ...plain, kind: "choice", words: Object.fromEntries(members) };
  if (field.kind === "choice") return { ...plain, kind: "choice", words: Object.fromEntries((field.choices ?? []).map((value) => [value, choiceText(field, value, t)])) };
  return { ...plain, kind: "text" };
}

export interface ExportWishes {
  format: "csv" | "xlsx";
  me: string;
  members: ReadonlyMap<string, string>;
  t: TFunction;
}

export function exportAddress(spec: RecordSpec, state: ListState, { format, me, members, t }: ExportWishes): string {
  const { select, where, order, search } = rowsQuery(spec, state, me);
  const layout = state.columns.map((field) => columnOf(field, members, t));
  if (state.columns.some((field) => field.kind === "money")) layout.push({ path: "currency", heading: t("list.currency"), kind: "text" });
  const parameters = new URLSearchParams({ format, layout: JSON.stringify(layout), select: select ?? "*", ...where });
  if (order) parameters.set("order", order);
  if (search) parameters.set("search", search);
  return `/api/v1/exports/${spec.table}?${parameters}`;
}
