/** Values of a rule as people write them: øre as kroner, ISO dates as dates, numbers with Danish commas. */
import { day, dayAndTime, money, quantity } from "@/lib/format";
import type { PhraseParams } from "@/lib/phrase";

function readable(name: string, value: unknown, currency: string): string {
  if (value === null || value === undefined) return "–";
  if (name.endsWith("_minor") && !Number.isNaN(Number(value))) return money(Number(value), currency);
  if (typeof value === "number") return quantity(value);
  if (Array.isArray(value)) return value.map((part) => readable(name, part, currency)).join(", ");
  if (typeof value === "object") return "";
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(`${text}T12:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return dayAndTime(text);
  if (/^-?\d+\.\d+$/.test(text)) return quantity(text);
  return text;
}

export function readableParams(params: Record<string, unknown> | null | undefined, currency = "DKK"): PhraseParams {
  return Object.fromEntries(
    Object.entries(params ?? {}).map(([name, value]) => [name, readable(name, value, currency)]),
  );
}
