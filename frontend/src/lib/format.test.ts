/** Amounts, quantities and times as Danes write them. */
import { describe, expect, it } from "vitest";
import { ago, clock, day, dayAndTime, fileSize, money, percent, quantity } from "@/lib/format";

describe("money", () => {
  it("writes øre as kroner with a point for thousands and a comma before two decimals", () => {
    expect(money(123456)).toBe("1.234,56 kr.");
    expect(money(0)).toBe("0,00 kr.");
    expect(money(5)).toBe("0,05 kr.");
    expect(money(1_138_087_500)).toBe("11.380.875,00 kr.");
  });
  it("keeps the øre of amounts too big for a float's comfort", () => expect(money(99_999_999_999_99)).toBe("99.999.999.999,99 kr."));
  it("uses a real minus sign for what is owed back", () => expect(money(-7550)).toBe("−75,50 kr."));
  it("names another currency by its code", () => expect(money(100000, "EUR")).toBe("1.000,00 EUR"));
  it("never shows nought for an amount that is not known", () => {
    expect(money(null)).toBe("–");
    expect(money(undefined)).toBe("–");
  });
});

describe("quantity and percent", () => {
  it("leaves out decimals that say nothing", () => {
    expect(quantity("12.000")).toBe("12");
    expect(quantity(2.5)).toBe("2,5");
    expect(quantity("1250")).toBe("1.250");
  });
  it("shows a dash for nothing", () => expect(quantity(null)).toBe("–"));
  it("writes a share as percent", () => expect(percent(0.975)).toBe("97,5 %"));
});

describe("times", () => {
  it("are shown in Denmark's time, in winter and in summer", () => {
    expect(dayAndTime("2026-11-21T13:05:00Z")).toBe("21.11.2026 14:05");
    expect(clock("2026-07-01T12:05:00Z")).toBe("14:05");
  });
  it("move to the next day after midnight in Denmark", () => expect(day("2026-12-31T23:30:00Z")).toBe("01.01.2027"));
  it("show a dash for none and for nonsense", () => {
    expect(day(null)).toBe("–");
    expect(clock("soon")).toBe("–");
  });
  it("are relative when new, a clock today and a date when old", () => {
    const now = new Date("2026-11-21T20:00:00Z");
    expect(ago("2026-11-21T19:59:50Z", "da", now)).toBe("nu");
    expect(ago("2026-11-21T19:30:00Z", "da", now)).toBe("30 min. siden");
    expect(ago("2026-11-21T08:00:00Z", "da", now)).toBe("09:00");
    expect(ago("2026-11-20T19:00:00Z", "da", now)).toBe("i går");
    expect(ago("2026-11-01T19:00:00Z", "da", now)).toBe("01.11.2026");
  });
});

describe("fileSize", () => {
  it("uses the unit a person would", () => {
    expect(fileSize(512)).toBe("512 B");
    expect(fileSize(1234)).toBe("1,2 kB");
    expect(fileSize(24_900_000)).toBe("25 MB");
  });
});
