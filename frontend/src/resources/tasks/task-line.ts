/** One line, as a person writes a task: "Ring til Bo fredag kl 10!" gives a title, a moment and what matters most. */
import { clockOf, dayOf, momentOf, plusDays, weekdayOf } from "@/lib/danish-day";
import { END_OF_DAY } from "@/resources/tasks/due";

export interface TaskLine {
  title: string;
  dueAt: string | null;
  isImportant: boolean;
}

/** Only whole words: "man" is a word of its own, and Tor is a name. */
const WEEKDAYS = ["mandag|monday", "tirsdag|tuesday", "onsdag|wednesday", "torsdag|thursday", "fredag|friday", "lørdag|saturday", "søndag|sunday"];
const MONTHS = ["jan(?:uar|uary)?", "feb(?:ruar|ruary)?", "mar(?:ts|ch)?", "apr(?:il)?", "maj|may", "jun[ie]?", "jul[iy]?", "aug(?:ust)?", "sep(?:tember)?", "o[kc]t(?:ober)?", "nov(?:ember)?", "dec(?:ember)?"];
const NUMBERS: Record<string, number> = { en: 1, et: 1, én: 1, a: 1, one: 1, to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4 };

/** A whole word or words, not a part of one; Danish letters are letters too. */
function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d@])(?:${pattern})(?![\\p{L}\\d@])`, "iu");
}

type DayReader = readonly [RegExp, (found: RegExpExecArray, today: string) => string | null];

/** The next such date: one that has passed this year is next year's. */
function dateIn(today: string, month: number, dayOfMonth: number, year?: string): string | null {
  const written = year ? (year.length === 2 ? `20${year}` : year) : today.slice(0, 4);
  const made = (inYear: string) => `${inYear}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  const day = made(written);
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null;
  return !year && day < today ? made(String(Number(written) + 1)) : day;
}

const READERS: readonly DayReader[] = [
  [words("i ?overmorgen|day after tomorrow"), (_, today) => plusDays(today, 2)],
  [words("i ?morgen|tomorrow"), (_, today) => plusDays(today, 1)],
  [words("i ?dag|today"), (_, today) => today],
  [
    words("(?:om|in) (\\d{1,3}|en|et|én|a|one|to|two|tre|three|fire|four) (dage?|uger?|måned(?:er)?|days?|weeks?|months?)"),
    (found, today) => {
      const count = NUMBERS[found[1]?.toLowerCase() ?? ""] ?? Number(found[1]);
      const unit = found[2]?.toLowerCase() ?? "";
      return plusDays(today, count * (unit.startsWith("d") ? 1 : /^[uw]/.test(unit) ? 7 : 30));
    },
  ],
  [words("næste uge|next week"), (_, today) => plusDays(today, 8 - weekdayOf(today))],
  [words("(?:d\\.? ?|den )?(\\d{4})-(\\d{2})-(\\d{2})"), (found, today) => dateIn(today, Number(found[2]), Number(found[3]), found[1])],
  [words("(?:d\\. ?|den )?(\\d{1,2})[./](\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?\\.?"), (found, today) => dateIn(today, Number(found[2]), Number(found[1]), found[3])],
  ...MONTHS.map((month, index): DayReader => [
    words(`(?:d\\. ?|den )?(\\d{1,2})\\.? (?:${month})(?: (\\d{4}))?`),
    (found, today) => dateIn(today, index + 1, Number(found[1]), found[2]),
  ]),
  ...WEEKDAYS.map((weekday, index): DayReader => [
    words(`(?:(?:på|on) )?((?:næste|next) )?(?:${weekday})`),
    (found, today) => {
      const ahead = (index + 1 - weekdayOf(today) + 7) % 7 || 7;
      const isNextWeek = found[1] !== undefined && ahead <= 7 - weekdayOf(today);
      return plusDays(today, isNextWeek ? ahead + 7 : ahead);
    },
  ]),
];

const CLOCK = words("(?:kl\\.? ?|at )(\\d{1,2})(?:[.:](\\d{2}))?( ?(?:am|pm))?");
const BARE_CLOCK = words("(\\d{1,2}):(\\d{2})( ?(?:am|pm))?");

interface Taken<T> {
  value: T;
  rest: string;
}

function without(line: string, found: RegExpExecArray): string {
  return `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
}

function takeClock(line: string): Taken<string> | null {
  const found = CLOCK.exec(line) ?? BARE_CLOCK.exec(line);
  if (!found) return null;
  const half = found[3]?.trim().toLowerCase();
  const hour = half ? (Number(found[1]) % 12) + (half === "pm" ? 12 : 0) : Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, rest: without(line, found) };
}

function takeDay(line: string, today: string): Taken<string> | null {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(line);
    const value = found ? read(found, today) : null;
    if (found && value) return { value, rest: without(line, found) };
  }
  return null;
}

function tidy(line: string): string {
  return line.replaceAll(/\s+/g, " ").replace(/[\s,;:–-]+$/, "").trim();
}

export function readTaskLine(line: string, now = new Date()): TaskLine {
  const today = dayOf(now);
  const isImportant = /!/.test(line);
  const bare = line.replaceAll(/\s?!+/g, " ");
  const clock = takeClock(bare);
  const day = takeDay(clock?.rest ?? bare, today);
  const rest = tidy(day?.rest ?? clock?.rest ?? bare);
  // A clock alone is today's, or tomorrow's once it has passed.
  const onDay = day?.value ?? (clock ? (clock.value > clockOf(now) ? today : plusDays(today, 1)) : null);
  return {
    // Nothing but a time is still a title: better that than an empty task.
    title: rest || tidy(bare),
    dueAt: onDay ? momentOf(onDay, clock?.value ?? END_OF_DAY) : null,
    isImportant,
  };
}
