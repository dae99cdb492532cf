/** From what a person types to what is stored, and back: amounts in kroner, Danish dates, empty as nothing. */
import type { FieldSpec } from "@/resources/records/spec";

export class DraftError extends Error {
  constructor(readonly key: "form.required" | "form.number" | "form.day") {
    super(key);
  }
}

/** What the control starts with. */
export function toDraft(field: FieldSpec, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (field.kind === "money") return (Number(value) / 100).toFixed(2).replace(".", ",").replace(/,00$/, "");
  if (field.kind === "number") return String(value).replace(".", ",");
  if (field.kind === "moment") return toLocal(String(value));
  return String(value);
}

/** "1.250,50" and "1250,5" and "1250.5" are the same number: a point before three digits groups them. */
export function parseNumber(text: string): number {
  const bare = text.replaceAll(/\s|kr\.?$/gi, "");
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare);
  const plain = grouped ? bare.replaceAll(".", "").replace(",", ".") : bare.replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(plain)) throw new DraftError("form.number");
  return Number(plain);
}

/** "21.11.2026", "21/11-26", "2026-11-21" as 2026-11-21. */
export function parseDay(text: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const danish = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text.trim());
  const [year, month, dayOfMonth] = iso
    ? [iso[1], iso[2], iso[3]]
    : danish
      ? [danish[3]?.length === 2 ? `20${danish[3]}` : danish[3], danish[2]?.padStart(2, "0"), danish[1]?.padStart(2, "0")]
      : [];
  const made = `${year}-${month}-${dayOfMonth}`;
  const at = new Date(`${made}T12:00:00Z`);
  if (!year || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== made) throw new DraftError("form.day");
  return made;
}

/** A stored moment as the browser's date-and-time control wants it, in this machine's time. */
export function toLocal(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return "";
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What to store. Throws DraftError with the key of the message. */
export function fromDraft(field: FieldSpec, draft: string): unknown {
  const text = draft.trim();
  if (text === "") {
    if (field.isRequired) throw new DraftError("form.required");
    return field.kind === "money" ? 0 : null;
  }
  if (field.kind === "money") return Math.round(parseNumber(text) * 100);
  if (field.kind === "number") return parseNumber(text);
  if (field.kind === "day") return parseDay(text);
  if (field.kind === "moment") return new Date(text).toISOString();
  if (field.kind === "flag") return text === "true";
  if (field.kind === "cvr") return text.replaceAll(/\D/g, "");
  return text;
}
