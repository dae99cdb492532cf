/** A rule's advice in words. The database keeps rule and values; time goes on, so days are counted when it is read. */
import type { i18n as I18n } from "i18next";
import type { Recommendation } from "@/api/tables";
import { phrase } from "@/lib/phrase";
import { readableParams } from "@/lib/readable-params";

const DAY = 86_400_000;

type Spoken = Pick<Recommendation, "rule" | "params" | "updated_at">;

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

/** Days since it was written, or until a date runs out: as counted when the advice was stored, plus those gone since. */
function countOf({ params, updated_at }: Spoken, now: Date): number {
  const gone = Math.round((startOfDay(now) - startOfDay(new Date(updated_at))) / DAY);
  const left = params["days_left"];
  if (left !== undefined) return Math.max(0, Number(left) - gone);
  return Math.max(0, Number(params["days"] ?? 0) + gone);
}

/** Which variant of a title fits: the one that names the products, the day or the quote's number. */
function contextOf(params: Recommendation["params"]): string | undefined {
  return ["products", "day", "number"].find((name) => params[name] !== undefined && params[name] !== "");
}

export function adviceWords(i18n: I18n, advice: Spoken, now = new Date()): { title: string; reason: string } {
  const params = readableParams(advice.params);
  const title = { ...params, context: contextOf(advice.params) };
  return {
    title: phrase(i18n, "adviceRule", advice.rule, title, "title").trim(),
    reason: phrase(i18n, "adviceRule", advice.rule, { ...params, count: countOf(advice, now) }, "reason"),
  };
}
