/** Evidence from a mail counts its places in "subject, blank line, text"; the page shows the text alone. */
import type { Email } from "@/api/tables";
import type { Passage } from "@/lib/passage";

const BLANK_LINE = 2;

export function bodyPassage({ subject }: Pick<Email, "subject">, { quote, start, end }: Passage): Passage {
  const before = subject ? subject.length + BLANK_LINE : 0;
  return {
    quote,
    start: start === undefined ? undefined : start - before,
    end: end === undefined ? undefined : end - before,
  };
}
