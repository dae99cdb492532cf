/** What the register calls a company, in words; and which of its words are trouble. */
import { describe, expect, it } from "vitest";
import { DANISH } from "@/i18n/da";
import { isTrouble, statusWords } from "@/resources/registry-status";

const t = ((key: string, { defaultValue }: { defaultValue: string }) => (DANISH.register.status as Record<string, string>)[key.split(".").at(-1) ?? ""] ?? defaultValue) as never;

describe("the status in the register", () => {
  it.each([["UNDERKONKURS", "Under konkurs"], ["Under konkurs", "Under konkurs"], ["OPHØRT", "Ophørt"], ["NORMAL", "Aktiv"], ["NOGET_NYT", "Noget_nyt"]])("%s is %s", (status, words) => expect(statusWords(status, t)).toBe(words));
  it.each([["NORMAL", false], ["normal", false], [null, false], ["OPHØRT", true], ["TVANGSOPLØST", true]])("%s is trouble: %s", (status, expected) => expect(isTrouble(status)).toBe(expected));
});
