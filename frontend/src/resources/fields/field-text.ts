/** A field's value as text: for a cell, an export's heading, a conflict. */
import type { TFunction } from "i18next";
import { formatCvr } from "@/lib/cvr";
import { day, dayAndTime, money, quantity } from "@/lib/format";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { statusWords } from "@/resources/registry-status";

const EMBEDS = { company: "company", person: "person", deal: "deal", stage: "stage" } as const;

/** The embedded record behind a reference, as the list asked for it. */
export function embedded(field: FieldSpec, row: RecordRow): { id: string; name: string } | null {
  const name = EMBEDS[field.kind as keyof typeof EMBEDS];
  const found = name ? (row[name] as { id: string; name?: string; title?: string } | null | undefined) : null;
  return found ? { id: found.id, name: found.name ?? found.title ?? "" } : null;
}

export function fieldText(field: FieldSpec, row: RecordRow, members: ReadonlyMap<string, string>, t: TFunction): string {
  const value = row[field.name];
  if (value === null || value === undefined || value === "") return "";
  switch (field.kind) {
    case "money":
      return money(Number(value), String(row["currency"] ?? "DKK"));
    case "number":
      return field.unit ? `${quantity(value as number)}\u00A0${field.unit}` : quantity(value as number);
    case "day":
      return day(String(value));
    case "moment":
      return dayAndTime(String(value));
    case "cvr":
      return formatCvr(String(value));
    case "flag":
      return value === true ? t("choice.yes") : t("choice.no");
    case "choice":
      return choiceText(field, String(value), t);
    case "member":
      return members.get(String(value)) ?? "";
    case "company":
    case "person":
    case "deal":
    case "stage":
      return embedded(field, row)?.name ?? "";
    default:
      // The register's own words, said as people say them.
      return field.name === "registry_status" ? statusWords(String(value), t) : String(value);
  }
}

/** The word of one choice; documents' categories have words of their own. */
export function choiceText(field: FieldSpec, value: string, t: TFunction): string {
  if (field.family === "category") return t(`category.${value}` as "category.other", { defaultValue: value });
  return t(`choice.${field.family}.${value}` as "choice.yes", { defaultValue: value });
}

export function fieldLabel(field: FieldSpec, t: TFunction): string {
  return t(`field.${field.name}` as "field.name");
}
