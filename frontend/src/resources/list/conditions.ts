/** A filter of a list in PostgREST's words. */
import { dayAfter } from "@/resources/list/day-sums";
import { isDay, OPERATORS, OPERATORS_OF, type Operator } from "@/resources/list/operators";
import type { FieldSpec } from "@/resources/records/spec";

/** Quoted as a value inside a group, so that commas and parentheses are only letters. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}

/** What a person typed, every sign a letter. `*` is PostgREST's wildcard and cannot be escaped: any one letter. */
function letters(text: string): string {
  return text.replaceAll(/[\\%_]/g, "\\$&").replaceAll("*", "_");
}

/** A typed day as the first moment of that day in Denmark, for columns that hold moments. */
function edge(field: FieldSpec, iso: string): string {
  return quoted(field.kind === "moment" ? `${iso} 00:00 Europe/Copenhagen` : iso);
}

/** From the first day until the last, both included. */
function days(field: FieldSpec, first: string, last: string): string {
  return `and(${field.name}.gte.${edge(field, first)},${field.name}.lt.${edge(field, dayAfter(last))})`;
}

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A value of another kind would be refused by the server; such a filter is left out instead. */
function areFit(field: FieldSpec, operator: Operator, values: readonly string[]): boolean {
  if (operator === "within" || operator === "ahead") return /^\d{1,4}$/.test(values[0] ?? "");
  if (field.kind === "number" || field.kind === "money") return values.every((value) => NUMBER.test(value));
  if (isDay(field)) return values.every((value) => DAY.test(value) && dayAfter(value, 0) === value);
  if (field.kind === "flag") return values.every((value) => value === "true" || value === "false");
  if (["member", "company", "stage"].includes(field.kind)) return values.every((value) => ID.test(value));
  return true;
}

/** The condition as a member of `and=(…)`; null when a value is missing or wrong. */
export function conditionOf(field: FieldSpec, operator: Operator, values: readonly string[], me: string): string | null {
  const { name } = field;
  const [first = "", second = ""] = values;
  const needed = OPERATORS[operator];
  const isMissing = needed !== 0 && (first === "" || (needed === 2 && second === ""));
  if (isMissing || !OPERATORS_OF[field.kind].includes(operator) || !areFit(field, operator, values)) return null;
  const list = `(${values.map(quoted).join(",")})`;
  switch (operator) {
    case "contains":
      return `${name}.ilike.${quoted(`*${letters(first)}*`)}`;
    case "is":
      // Words are equal whatever their case.
      return OPERATORS_OF[field.kind].includes("contains") ? `${name}.ilike.${quoted(letters(first))}` : `${name}.eq.${quoted(first)}`;
    case "anyOf":
      return `${name}.in.${list}`;
    case "noneOf":
      return `or(${name}.not.in.${list},${name}.is.null)`;
    case "min":
      return `${name}.gte.${quoted(first)}`;
    case "max":
      return `${name}.lte.${quoted(first)}`;
    case "between":
      return isDay(field) ? days(field, first, second) : `and(${name}.gte.${quoted(first)},${name}.lte.${quoted(second)})`;
    case "on":
      return days(field, first, first);
    case "before":
      return `${name}.lt.${edge(field, first)}`;
    case "after":
      return `${name}.gte.${edge(field, dayAfter(first))}`;
    case "within":
      return days(field, dayAfter(null, 1 - Number(first)), dayAfter(null, 0));
    case "ahead":
      return days(field, dayAfter(null, 0), dayAfter(null, Number(first)));
    case "empty":
      return `${name}.is.null`;
    case "filled":
      return `${name}.not.is.null`;
    case "mine":
      return `${name}.eq.${quoted(me)}`;
  }
}
