/** What was changed, field by field, each value as the interface writes it. */
import type { i18n as I18n } from "i18next";
import { fieldLabel, fieldText } from "@/resources/fields/field-text";
import { RECORDS } from "@/resources/records/records";
import type { FieldSpec } from "@/resources/records/spec";
import type { TimelineEntry } from "@/resources/timeline/entries";

export interface ChangedField {
  label: string;
  from: string;
  to: string;
}

/** The log has references by name already, and everything else as text. */
function valueText(field: FieldSpec, value: string | null, i18n: I18n): string {
  if (value === null) return "";
  if (["company", "person", "member", "stage"].includes(field.kind)) return value;
  const stored = field.kind === "flag" ? value === "true" : value;
  return fieldText(field, { id: "", [field.name]: stored }, new Map(), i18n.t);
}

export function changedFields(entry: TimelineEntry, i18n: I18n): ChangedField[] {
  if (entry.verb !== "changed") return [];
  const spec = Object.values(RECORDS).find((known) => known.table === entry.table_name);
  return Object.entries(entry.changes).flatMap(([column, { from, to }]) => {
    const field = spec?.fields.find((known) => known.name === column && known.kind !== "deal");
    if (!field) return [];
    return [{ label: fieldLabel(field, i18n.t), from: valueText(field, from, i18n), to: valueText(field, to, i18n) }];
  });
}
