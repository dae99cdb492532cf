/** When a task is due, in groups a person thinks in. A task without a clock is due by the end of its day. */
import { clockOf, dayOf, momentOf, plusDays, weekdayOf } from "@/lib/danish-day";

export const DUE_GROUPS = ["overdue", "today", "tomorrow", "week", "later", "none"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** How "some time that day" is stored. */
export const END_OF_DAY = "23:59";

export function dueGroup(dueAt: string | null, now = new Date()): DueGroup {
  if (!dueAt) return "none";
  const today = dayOf(now);
  const due = dayOf(dueAt);
  if (due < today) return "overdue";
  if (due === today) return "today";
  if (due === plusDays(today, 1)) return "tomorrow";
  return due <= plusDays(today, 7 - weekdayOf(today)) ? "week" : "later";
}

/** What is due before it is overdue. */
export function startOfToday(now = new Date()): string {
  return momentOf(dayOf(now), "00:00");
}

/** The rows by group, in the groups' order; empty groups are left out. */
export function byDueGroup<R extends { due_at: string | null }>(rows: readonly R[], now = new Date()): { group: DueGroup; rows: R[] }[] {
  return DUE_GROUPS.map((group) => ({ group, rows: rows.filter((row) => dueGroup(row.due_at, now) === group) })).filter(
    (found) => found.rows.length > 0,
  );
}

/** Whether its moment has passed, on the minute. */
export function isPast(dueAt: string | null, now = new Date()): boolean {
  return dueAt !== null && Date.parse(dueAt) < now.getTime();
}

/** Its clock, or nothing when any time that day will do. */
export function clockPart(dueAt: string): string | null {
  const clock = clockOf(dueAt);
  return clock === END_OF_DAY ? null : clock;
}

export const SNOOZES = ["tomorrow", "nextWeek"] as const;
export type Snooze = (typeof SNOOZES)[number];

/** The same clock on another day: the next working day, or next Monday. */
export function snoozed(dueAt: string | null, choice: Snooze, now = new Date()): string {
  const today = dayOf(now);
  let day = choice === "tomorrow" ? plusDays(today, 1) : plusDays(today, 8 - weekdayOf(today));
  while (weekdayOf(day) > 5) day = plusDays(day, 1);
  return momentOf(day, dueAt ? clockOf(dueAt) : END_OF_DAY);
}
