/** Advice in words: each rule, its variants, and time that goes on. */
import i18next from "i18next";
import { getI18n } from "react-i18next";
import { describe, expect, it } from "vitest";
import { chooseLanguage } from "@/i18n/i18n";
import { adviceWords } from "@/resources/advice/advice-words";

const AT = "2026-11-21T10:00:00Z";
const NOW = new Date("2026-11-21T12:00:00Z");
const RULES = [
  "complaint_open", "quote_accepted", "order_received", "price_requested", "unanswered_question",
  "invoice_question", "meeting_proposed", "quote_expiring", "silent_customer",
];

function words(rule: string, params: Record<string, string | number>, now = NOW) {
  return adviceWords(getI18n() ?? i18next, { rule, params, updated_at: AT }, now);
}

describe("adviceWords", () => {
  it.each(RULES)("has its own words for %s in both languages, with nothing left to fill in", async (rule) => {
    const params = { company: "Nordlys", days: 3, days_left: 3, products: "egebord", valid_until: "2026-11-24", number: "T-1", day: "2026-11-24", time: "", last_contact: "2026-09-01" };
    const danish = words(rule, params);
    await chooseLanguage("en");
    const english = words(rule, params);
    await chooseLanguage("da");
    expect(danish.title).not.toBe(words("unheard_of", params).title);
    expect(danish.title).not.toBe(english.title);
    for (const text of [danish.title, danish.reason, english.title, english.reason]) expect(text).not.toMatch(/{{|}}|adviceRule/);
  });
  it("names the products when there are any", () => {
    expect(words("price_requested", { days: 0, products: "egebord" }).title).toBe("Send et tilbud på egebord");
    expect(words("price_requested", { days: 0 }).title).toBe("Send et tilbud");
  });
  it("leaves out a day and a number that are empty", () => {
    expect(words("meeting_proposed", { days: 0, day: "", time: "" }).title).toBe("Svar på mødeforslaget");
    expect(words("meeting_proposed", { days: 0, day: "2026-11-25", time: "10:00" }).title).toBe("Svar på mødeforslaget 25.11.2026 10:00");
  });
  it("says today, yesterday and so many days", () => {
    expect(words("price_requested", { days: 0 }).reason).toBe("Kunden bad om en pris i dag.");
    expect(words("price_requested", { days: 1 }).reason).toBe("Kunden bad om en pris i går.");
    expect(words("price_requested", { days: 9 }).reason).toBe("Kunden bad om en pris for 9 dage siden.");
  });
  it("counts on when the advice has been lying", () => {
    const later = new Date("2026-11-23T08:00:00Z");
    expect(words("complaint_open", { days: 0 }, later).reason).toContain("for 2 dage siden");
    expect(words("quote_expiring", { days_left: 3, valid_until: "2026-11-24", number: "" }, later).reason).toBe("Tilbuddet udløber i morgen, 24.11.2026.");
  });
  it("has words for a rule that is newer than the page", () => expect(words("unheard_of", {}).title).toBe("Se på dette"));
});
