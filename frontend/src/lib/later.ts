/** When "later" is: the morning of a working day. */
const MORNING = 8;

function morning(now: Date, days: number): Date {
  const at = new Date(now);
  at.setDate(at.getDate() + days);
  at.setHours(MORNING, 0, 0, 0);
  while (at.getDay() === 0 || at.getDay() === 6) at.setDate(at.getDate() + 1);
  return at;
}

export const LATER = ["tomorrow", "nextWeek", "nextMonth"] as const;
export type Later = (typeof LATER)[number];

export function laterTime(choice: Later, now = new Date()): string {
  const untilMonday = ((8 - now.getDay()) % 7) || 7;
  const days = { tomorrow: 1, nextWeek: untilMonday, nextMonth: 30 }[choice];
  return morning(now, days).toISOString();
}
