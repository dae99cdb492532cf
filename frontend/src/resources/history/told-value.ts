/** A value of the log as the interface writes it. The log has references by name, and everything else as text. */
import type { i18n as I18n } from "i18next";
import { isId } from "@/lib/is-id";
import { fieldLabel, fieldText } from "@/resources/fields/field-text";
import { columnWord, valueWord } from "@/resources/past/words";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";

const NAMED: ReadonlySet<FieldSpec["kind"]> = new Set(["company", "person", "member", "stage", "deal"]);
const NOBODY: ReadonlyMap<string, string> = new Map();

export function fieldOf(spec: RecordSpec, column: string): FieldSpec | undefined {
  return spec.fields.find(({ name }) => name === column);
}

export function columnLabel(spec: RecordSpec, column: string, i18n: I18n): string {
  const field = fieldOf(spec, column);
  return field ? fieldLabel(field, i18n.t) : columnWord(column, i18n);
}

/** Empty for nothing. */
export function toldValue(spec: RecordSpec, column: string, value: string | null, i18n: I18n, currency = "DKK"): string {
  if (value === null || value === "" || value === "[]" || value === "{}") return "";
  const field = fieldOf(spec, column);
  if (!field) {
    if (value === "true" || value === "false") return i18n.t(value === "true" ? "choice.yes" : "choice.no");
    return valueWord(column, column.endsWith("_minor") && Number.isFinite(Number(value)) ? Number(value) : value, NOBODY, i18n.t);
  }
  // What this reader may not know by name is told by its id.
  if (NAMED.has(field.kind)) return isId(value) ? i18n.t("timeline.unseen") : value;
  const stored = field.kind === "flag" ? value === "true" : value;
  return fieldText(field, { id: "", currency, [field.name]: stored }, NOBODY, i18n.t);
}
