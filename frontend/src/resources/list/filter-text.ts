/** A filter in words: "By indeholder Aarhus". */
import type { TFunction } from "i18next";
import { day, money, quantity } from "@/lib/format";
import { choiceText, fieldLabel } from "@/resources/fields/field-text";
import { facetsOf } from "@/resources/list/facets";
import { fieldOf, type ListFilter } from "@/resources/list/list-state";
import { isDay } from "@/resources/list/operators";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";

/** What ids are called, by id. */
export type Names = ReadonlyMap<string, string>;

export function valueText(field: FieldSpec, value: string, names: Names, t: TFunction): string {
  if (field.kind === "choice") return choiceText(field, value, t);
  if (field.kind === "flag") return t(value === "true" ? "choice.yes" : "choice.no");
  if (field.kind === "money") return money(Number(value));
  if (field.kind === "number") return quantity(value);
  if (isDay(field) && value.includes("-")) return day(`${value}T12:00:00Z`);
  return names.get(value) ?? value;
}

export function filterText(spec: RecordSpec, [name, operator, ...values]: ListFilter, names: Names, t: TFunction): string {
  const facet = facetsOf(spec).find((known) => known.name === name);
  if (facet) {
    const shown = values.map((value) => (operator === "is" ? t(`list.activity.${value}` as "list.activity.today", { defaultValue: value }) : (names.get(value) ?? "")));
    return [t(`list.facet.${facet.name}`), shown.join(", ")].filter(Boolean).join(": ");
  }
  const field = fieldOf(spec, name);
  if (!field) return name;
  const shown = values.map((value) => valueText(field, value, names, t));
  if (operator === "within" || operator === "ahead") return `${fieldLabel(field, t)} ${t(`list.days.${operator}`, { count: Number(values[0]) })}`;
  const between = operator === "between" ? ` ${t("list.and")} ` : ", ";
  return [fieldLabel(field, t), t(`list.operator.${operator}`), shown.join(between)].filter(Boolean).join(" ");
}
