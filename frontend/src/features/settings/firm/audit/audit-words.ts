/** Values of the audit log in words: as everywhere, and roles by their names. */
import type { TFunction } from "i18next";
import { roleWord } from "@/features/settings/firm/role-words";
import { valueWord } from "@/resources/past/words";

export function auditValue(column: string, value: unknown, names: ReadonlyMap<string, string>, t: TFunction): string {
  return column === "role" && typeof value === "string" && value !== "" ? roleWord(value, t) : valueWord(column, value, names, t);
}
