/** Which records a form can create. Documents are uploaded; orders and invoices come from what was sold. */
import type { FieldSpec, RecordRow, RecordSpec } from "@/resources/records/spec";

const CREATABLE: ReadonlySet<string> = new Set(["companies", "people", "deals", "tasks", "quotes", "payments", "products"]);
/** Without these a row is refused, or of no use. */
const NEEDED: Record<string, readonly string[]> = { payments: ["amount_minor", "paid_on"], products: ["list_price_minor"] };
/** Filled by the database: whoever creates it, the first stage, today. */
const KEPT: ReadonlySet<string> = new Set(["owner_id", "state", "is_active", "is_primary", "probability"]);

export function isCreatable(spec: RecordSpec): boolean {
  return CREATABLE.has(spec.table);
}

/** What the form asks for: what is required first, then what most people fill in. */
export function fieldsToAsk(spec: RecordSpec): readonly FieldSpec[] {
  const needed = NEEDED[spec.table] ?? [];
  const asked = spec.fields
    .filter((field) => !field.isFixed && !KEPT.has(field.name))
    .map((field) => (needed.includes(field.name) ? { ...field, isRequired: true } : field))
    .filter((field) => field.isRequired || !field.isHiddenAtFirst || field.kind === "person");
  return asked.toSorted((a, b) => Number(b.isRequired ?? false) - Number(a.isRequired ?? false));
}

/** A row that does not exist yet, for controls that look at their neighbours. */
export function draftRow(values: Record<string, unknown>): RecordRow {
  return { ...values, id: "" };
}
