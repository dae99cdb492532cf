/** Typed amounts and dates become what is stored, in every way Danes write them. */
import { describe, expect, it } from "vitest";
import { DraftError, fromDraft, parseDay, parseNumber, toDraft } from "@/resources/fields/field-draft";

const amount = { name: "amount_minor", kind: "money" } as const;

describe("drafts of fields", () => {
  it.each([
    ["1.250,50", 1250.5],
    ["1250,5", 1250.5],
    ["1250.5", 1250.5],
    ["1.250", 1250],
    ["12 500 kr.", 12500],
    ["-3,25", -3.25],
  ])("read %s as a number", (text, number) => expect(parseNumber(text)).toBe(number));

  it.each(["", "abc", "1,2,3", "1.25.0", "12e3"])("refuse %s as a number", (text) => {
    expect(() => parseNumber(text)).toThrow(DraftError);
  });

  it.each([
    ["21.11.2026", "2026-11-21"],
    ["1/2-27", "2027-02-01"],
    ["2026-11-21", "2026-11-21"],
  ])("read %s as a day", (text, iso) => expect(parseDay(text)).toBe(iso));

  it.each(["31.02.2026", "2026-13-01", "i morgen"])("refuse %s as a day", (text) => {
    expect(() => parseDay(text)).toThrow(DraftError);
  });

  it("keep amounts to the øre both ways", () => {
    expect(toDraft(amount, 123456)).toBe("1234,56");
    expect(fromDraft(amount, toDraft(amount, 123456))).toBe(123456);
    expect(fromDraft(amount, "0,29")).toBe(29);
  });

  it("store an empty field as nothing, and refuse it where it is required", () => {
    expect(fromDraft({ name: "city", kind: "text" }, "  ")).toBeNull();
    expect(() => fromDraft({ name: "name", kind: "text", isRequired: true }, " ")).toThrow("form.required");
  });
});
