/** Words for a value the database decides (a rule, a category, a reason): its own translation, else a general one. */
import type { i18n as I18n } from "i18next";

export type PhraseFamily =
  | "adviceRule"
  | "adviceAction"
  | "category"
  | "intent"
  | "failure"
  | "newsKind"
  | "reason"
  | "placement"
  | "traceRule"
  | "event";

/** Values to fill in; `count` chooses a plural and `context` a variant, as i18next knows them. */
export type PhraseParams = Record<string, string | number | null | undefined>;

/** `phrase(i18n, "category", "quote")` gives "Tilbud"; an unknown value gives the family's "other". */
export function phrase(i18n: I18n, family: PhraseFamily, value: string | null, params: PhraseParams = {}, part?: string): string {
  const tail = part ? `.${part}` : "";
  const own = `${family}.${value}${tail}`;
  const options: Record<string, unknown> = { ...params, value: value ?? "" };
  const key = value && i18n.exists(own, options) ? own : `${family}.other${tail}`;
  return i18n.t(key as "category.other", options);
}
