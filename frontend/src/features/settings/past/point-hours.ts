/** Restore points by the hour, so that a day of them is easy to look through. */
import type { RestorePoint } from "@/api/past-tables";
import { clockOf, dayOf } from "@/lib/danish-day";

const HOUR_MS = 3_600_000;

/** As far back as a roll-back reaches. */
export function windowStart(hours: number, now = new Date()): string {
  return new Date(now.getTime() - hours * HOUR_MS).toISOString();
}

export interface PointHour {
  key: string;
  day: string;
  /** "14" */
  hour: string;
  /** Before something happened: each told by itself. */
  marked: RestorePoint[];
  /** Every ten minutes: told by their clock only. */
  scheduled: RestorePoint[];
}

/** Newest first, as the points come. */
export function byHour(points: readonly RestorePoint[]): PointHour[] {
  const hours: PointHour[] = [];
  for (const point of points) {
    const day = dayOf(point.created_at);
    const hour = clockOf(point.created_at).slice(0, 2);
    const key = `${day} ${hour}`;
    let last = hours.at(-1);
    if (last?.key !== key) {
      last = { key, day, hour, marked: [], scheduled: [] };
      hours.push(last);
    }
    (point.reason === "schedule" ? last.scheduled : last.marked).push(point);
  }
  return hours;
}
