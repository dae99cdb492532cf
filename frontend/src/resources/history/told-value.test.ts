/** The log's texts as the interface writes values: amounts, choices and names. */
import { createInstance } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { DANISH } from "@/i18n/da";
import { columnLabel, toldValue } from "@/resources/history/told-value";
import { COMPANIES, DEALS, TASKS } from "@/resources/records/records";

const words = createInstance();
beforeAll(() => words.init({ lng: "da", resources: { da: { translation: DANISH } } }));

describe("a value of the log", () => {
  it.each([
    ["amount_minor", "1250000", "12.500,00 kr."],
    ["stage_id", "Tilbud sendt", "Tilbud sendt"],
    ["lost_reason", "Pris", "Pris"],
    ["amount_minor", null, ""],
  ])("in %s of %s is told as people write it", (column, value, told) => expect(toldValue(DEALS, column, value, words)).toBe(told));

  it("is told in its own currency", () => expect(toldValue(DEALS, "amount_minor", "100", words, "EUR")).toBe("1,00 EUR"));
  it("is a word where it is a choice", () => expect(toldValue(TASKS, "state", "done", words)).toBe("Udført"));
  it("is yes or no where the interface does not know the column", () => expect(toldValue(COMPANIES, "is_advertising_protected", "true", words)).toBe("Ja"));
  it("is no id where the reader may not know the name", () => expect(toldValue(DEALS, "company_id", "0198b3c4-1111-4222-8333-444455556666", words)).toBe("uden for din adgang"));
  it("stands under the field's name", () => expect(columnLabel(COMPANIES, "city", words)).toBe("By"));
});
