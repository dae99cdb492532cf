/** A plain value as text; what has no plain text gives none. */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
