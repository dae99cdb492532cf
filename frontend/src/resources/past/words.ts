/** Tables, columns and stored values in words; what has none is shown as the database has it. */
import type { i18n as I18n, TFunction } from "i18next";
import { dayAndTime, money } from "@/lib/format";
import { stringOf } from "@/lib/string-of";

/** Tables whose kind of data has another name in the matrix. */
const RESOURCES: Readonly<Record<string, string>> = {
  user_workspaces: "members",
  workspaces: "workspace",
  chat_conversations: "chats",
  custom_field_definitions: "custom_fields",
  stages: "pipelines",
  call_list_entries: "call_lists",
  company_tag_assignments: "company_tags",
};

/** The row of the matrix that a table's rights stand in. */
export function resourceOf(table: string): string {
  return RESOURCES[table] ?? table;
}

export function tableWord(table: string, t: TFunction): string {
  const own = t(`audit.table.${table}` as "audit.table.stages", { defaultValue: "" });
  return own || t(`resource.${resourceOf(table)}` as "resource.deals", { defaultValue: table });
}

export function columnWord(column: string, { t, exists }: I18n): string {
  return exists(`field.${column}`) ? t(`field.${column}` as "field.name") : exists(`audit.column.${column}`) ? t(`audit.column.${column}` as "audit.column.role") : column;
}

const LONGEST = 200;

export function valueWord(column: string, value: unknown, names: ReadonlyMap<string, string>, t: TFunction): string {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return t("audit.nothing");
  if (typeof value === "boolean") return value ? t("choice.yes") : t("choice.no");
  if (typeof value === "number" && column.endsWith("_minor")) return money(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(", ");
  const text = typeof value === "object" ? JSON.stringify(value) : stringOf(value);
  const named = names.get(text);
  if (named) return named;
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return dayAndTime(text);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
