/** Home's numbers: added up by currency, by month, and only for whom they are. */
import { describe, expect, it } from "vitest";
import { expectedDeals, lateDeals, openDeals, stageDeals, undatedDeals, wonDeals, type Behind } from "@/features/home/home-links";
import { addUp, lastOfMonth, monthBars, monthFrom, type MonthNumbers } from "@/features/home/home-numbers";
import { ownerFilter, shownFor } from "@/features/home/whose";

const TODAY = "2026-11-22";

function numbers(month: string | null, kind: MonthNumbers["kind"], amount: number, currency = "DKK"): MonthNumbers {
  return { month, kind, currency, deals: 1, amount_minor: amount, weighted_minor: amount / 4 };
}

describe("addUp", () => {
  it("never adds one currency to another", () => {
    expect(addUp([numbers(null, "open", 400), numbers(null, "open", 800), numbers(null, "late", 40, "EUR")])).toEqual({
      deals: 3, amount: { DKK: 1200, EUR: 40 }, weighted: { DKK: 300, EUR: 10 },
    });
  });
});

describe("monthBars", () => {
  it("begin two months back and end five ahead, over the new year", () => {
    const months = monthBars([], TODAY, "DKK").map(({ month }) => month);
    expect([months[0], months[2], months.at(-1), months.length]).toEqual(["2026-09-01", "2026-11-01", "2027-04-01", 8]);
  });
  it("hold what was won and what is open of their month, in their currency", () => {
    const rows = [numbers("2026-11-01", "won", 500), numbers("2026-11-01", "open", 400), numbers("2026-11-01", "open", 9, "EUR"), numbers(null, "late", 700)];
    expect(monthBars(rows, TODAY, "DKK")[2]).toEqual({ month: "2026-11-01", won: 500, open: 400, weighted: 100 });
  });
});

describe("months", () => {
  it("know how long they are", () => {
    expect([lastOfMonth("2026-11-01"), lastOfMonth("2028-02-01"), lastOfMonth("2026-12-05")]).toEqual(["2026-11-30", "2028-02-29", "2026-12-31"]);
    expect(monthFrom("2026-01-31", -1)).toBe("2025-12-01");
  });
});

describe("the list behind a number", () => {
  const mine: Behind = { whose: "me", openStages: ["a", "b"], today: TODAY };
  it("has the same deals in it", () => {
    expect(openDeals(mine).filter).toEqual([["stage_id", "anyOf", "a", "b"], ["owner_id", "mine"]]);
    expect(stageDeals({ ...mine, whose: "p" }, "a").filter).toEqual([["stage_id", "anyOf", "a"], ["owner_id", "anyOf", "p"]]);
    expect(wonDeals({ ...mine, whose: "team" }, "2026-10-01").filter).toEqual([["won_at", "between", "2026-10-01", "2026-10-31"]]);
    expect(lateDeals({ ...mine, whose: "team" }).filter).toEqual([["expected_close", "before", TODAY], ["stage_id", "anyOf", "a", "b"]]);
    expect(undatedDeals({ ...mine, whose: "team" }).filter?.[0]).toEqual(["expected_close", "empty"]);
  });
  it("begins today in the month we are in, for what is late stands by itself", () => {
    expect(expectedDeals(mine, "2026-11-01").filter?.[0]).toEqual(["expected_close", "between", TODAY, "2026-11-30"]);
    expect(expectedDeals(mine, "2026-12-01").filter?.[0]).toEqual(["expected_close", "between", "2026-12-01", "2026-12-31"]);
  });
});

describe("whose numbers", () => {
  it("are one's own until a manager chooses", () => {
    expect(shownFor("r", "i", undefined)).toMatchObject({ whose: "me", owner: "i", maySwitch: true });
    expect(shownFor("r", "i", "team")).toMatchObject({ owner: undefined });
    expect(shownFor("r", "i", "p")).toMatchObject({ owner: "p" });
  });
  it("stay one's own for who may only see those, whatever the address says", () => {
    expect(shownFor("r*", "i", "team")).toEqual({ whose: "me", owner: "i", maySwitch: false, hasNumbers: true });
  });
  it("are none without reports", () => {
    expect(shownFor("", "i", "p")).toEqual({ whose: "team", owner: undefined, maySwitch: false, hasNumbers: false });
  });
  it("are a filter of the list too", () => expect([ownerFilter("team"), ownerFilter("me")]).toEqual([[], [["owner_id", "mine"]]]));
});
