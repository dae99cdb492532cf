/** Sums with calendar days written as 2026-11-21. */
const DAY_MS = 86_400_000;

/** The day so many days after; null is today where the person is. */
export function dayAfter(iso: string | null, days = 1): string {
  const now = new Date();
  const from = iso === null ? Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) : Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(from) ? "" : new Date(from + days * DAY_MS).toISOString().slice(0, 10);
}
