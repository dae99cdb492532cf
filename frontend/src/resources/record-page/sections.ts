/** Which fields of a record stand together, in the order in which they are looked for. */
import type { RecordSpec } from "@/resources/records/spec";

export interface FieldSection {
  /** Its word is `page.section.<id>`. */
  id: "main" | "contact" | "address" | "registry" | "other";
  names: readonly string[];
}

const SECTIONS: Partial<Record<RecordSpec["table"], readonly FieldSection[]>> = {
  companies: [
    { id: "main", names: ["name", "cvr", "owner_id"] },
    { id: "contact", names: ["phone", "email", "website"] },
    { id: "address", names: ["street", "postal_code", "city"] },
    { id: "registry", names: ["legal_form", "industry_text", "employees", "registry_status"] },
    { id: "other", names: ["last_activity_at", "created_at"] },
  ],
  people: [
    { id: "main", names: ["name", "title", "company_id", "is_primary"] },
    { id: "contact", names: ["phone", "email"] },
    { id: "other", names: ["created_at"] },
  ],
};

export function sectionsOf(spec: RecordSpec): readonly FieldSection[] {
  return SECTIONS[spec.table] ?? [{ id: "main", names: spec.fields.map((field) => field.name) }];
}
