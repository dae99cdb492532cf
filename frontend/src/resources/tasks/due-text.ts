/** A moment to be done by, in a few words: "i dag 10:00", "fredag 27.11.", "21.11.2027". */
import type { TFunction } from "i18next";
import { dayOf, longDay, plusDays, weekdayOf } from "@/lib/danish-day";
import { clockPart } from "@/resources/tasks/due";

function dayWords(day: string, today: string, t: TFunction, language: string): string {
  if (day === today) return t("tasks.today");
  if (day === plusDays(today, 1)) return t("tasks.tomorrow");
  if (day === plusDays(today, -1)) return t("tasks.yesterday");
  const [weekday, date] = longDay(day, language).split(" ");
  const isNear = day > today && day <= plusDays(today, 14 - weekdayOf(today));
  if (isNear) return `${weekday} ${date?.slice(0, 6)}`;
  return day.slice(0, 4) === today.slice(0, 4) ? (date ?? "").slice(0, 6) : (date ?? "");
}

export function dueText(dueAt: string | null, t: TFunction, language: string, now = new Date()): string {
  if (!dueAt) return t("tasks.noDate");
  const words = dayWords(dayOf(dueAt), dayOf(now), t, language);
  const clock = clockPart(dueAt);
  return clock ? t("tasks.atClock", { day: words, clock }) : words;
}
