/** The words of a record, by form. */
import type { TFunction } from "i18next";
import type { RecordSpec } from "@/resources/records/spec";

export type RecordForm = "one" | "many" | "create" | "empty" | "emptyText";

export function recordWord(spec: Pick<RecordSpec, "word">, form: RecordForm, t: TFunction): string {
  return t(`record.${spec.word}.${form}` as "record.company.one");
}
