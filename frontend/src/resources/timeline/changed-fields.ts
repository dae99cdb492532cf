/** What was changed, field by field, each value as the interface writes it. */
import type { i18n as I18n } from "i18next";
import { isId } from "@/lib/is-id";
import { fieldLabel, fieldText } from "@/resources/fields/field-text";
import { RECORDS } from "@/resources/records/records";
import type { FieldSpec } from "@/resources/records/spec";
import type { TimelineEntry } from "@/resources/timeline/entries";

export interface ChangedField {
  label: string;
  from: string;
  to: string;
}

type Names = ReadonlyMap<string, string>;

/** The log has references by name, but for those that only some who read it may know; everything else is text. */
function valueText(field: FieldSpec, value: string | null, names: Names, i18n: I18n): string {
  if (value === null) return "";
  if (["company", "person", "member", "stage", "deal"].includes(field.kind)) return isId(value) ? (names.get(value) ?? i18n.t("timeline.unseen")) : value;
  const stored = field.kind === "flag" ? value === "true" : value;
  return fieldText(field, { id: "", [field.name]: stored }, new Map(), i18n.t);
}

export function changedFields(entry: TimelineEntry, names: Names, i18n: I18n): ChangedField[] {
  if (entry.verb !== "changed") return [];
  const spec = Object.values(RECORDS).find((known) => known.table === entry.table_name);
  return Object.entries(entry.changes).flatMap(([column, { from, to }]) => {
    const field = spec?.fields.find((known) => known.name === column);
    if (!field) return [];
    return [{ label: fieldLabel(field, i18n.t), from: valueText(field, from, names, i18n), to: valueText(field, to, names, i18n) }];
  });
}
