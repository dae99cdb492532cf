/** Days as Danes count them, whatever the machine's own time zone: "2026-11-21" is a day in Copenhagen. */
const ZONE = "Europe/Copenhagen";
const PARTS = new Intl.DateTimeFormat("en-CA", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function partsOf(at: Date): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** The day of a moment, as YYYY-MM-DD. */
export function dayOf(at: Date | string): string {
  const { year, month, day } = partsOf(new Date(at));
  return `${year}-${month}-${day}`;
}

/** The clock of a moment, as HH:MM. */
export function clockOf(at: Date | string): string {
  const { hour, minute } = partsOf(new Date(at));
  return `${hour}:${minute}`;
}

export function plusDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/** The clock of a moment, as if it were Greenwich's: what differs is the offset. */
function shownAt(at: number): number {
  return Date.parse(`${dayOf(new Date(at))}T${clockOf(new Date(at))}:00Z`);
}

/** The moment when Copenhagen's clock shows this on this day. */
export function momentOf(day: string, clock: string): string {
  const wanted = Date.parse(`${day}T${clock}:00Z`);
  const first = wanted - (shownAt(wanted) - wanted);
  // Close to a change of the clocks the first guess may be an hour off.
  return new Date(first - (shownAt(first) - wanted)).toISOString();
}

/** ISO week of a day: the one that holds its Thursday. */
export function weekOf(day: string): number {
  const thursday = new Date(`${plusDays(day, 4 - weekdayOf(day))}T12:00:00Z`);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / 604_800_000) + 1;
}

/** "fredag 21.11.2026" in the language's words for the weekday. */
export function longDay(day: string, language: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(at);
  return `${weekday} ${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
