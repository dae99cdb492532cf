/** How a field can be filtered: the operators, and which kinds of fields have them. */
import type { FieldKind, FieldSpec } from "@/resources/records/spec";

/** How many values each operator takes; "many" is any number from one. */
export const OPERATORS = {
  contains: 1,
  is: 1,
  anyOf: "many",
  noneOf: "many",
  min: 1,
  max: 1,
  between: 2,
  on: 1,
  before: 1,
  after: 1,
  within: 1,
  ahead: 1,
  empty: 0,
  filled: 0,
  mine: 0,
} as const;

export type Operator = keyof typeof OPERATORS;

const TEXT = ["contains", "is", "empty", "filled"] as const;
const NUMBER = ["min", "max", "between", "is", "empty", "filled"] as const;
const DAY = ["within", "ahead", "on", "before", "after", "between", "empty", "filled"] as const;

export const OPERATORS_OF: Record<FieldKind, readonly Operator[]> = {
  text: TEXT,
  long: ["contains", "empty", "filled"],
  email: TEXT,
  phone: TEXT,
  url: TEXT,
  cvr: ["is", "empty", "filled"],
  number: NUMBER,
  money: ["min", "max", "between", "is"],
  day: DAY,
  moment: DAY,
  choice: ["anyOf", "noneOf", "empty", "filled"],
  flag: ["is"],
  member: ["mine", "anyOf", "noneOf", "empty", "filled"],
  company: ["anyOf", "empty", "filled"],
  person: ["empty", "filled"],
  deal: ["empty", "filled"],
  stage: ["anyOf", "noneOf"],
};

export function isDay(field: FieldSpec): boolean {
  return field.kind === "day" || field.kind === "moment";
}
