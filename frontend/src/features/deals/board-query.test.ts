/** What the board asks for, and what its heads say. */
import { describe, expect, it } from "vitest";
import { boardWhere, totalsOf } from "@/features/deals/board-query";
import type { Stage } from "@/resources/deals/stages";

const now = new Date("2026-12-31T23:30:00Z");
const row = (probability: number | null) => ({ stage_id: "s", probability, currency: "DKK", count: 1, sum: 1000 });
const stage = { id: "s", kind: "open", probability: 25 } as Stage;

describe("the board's questions", () => {
  it("mean the month in Denmark, also in the last hour of a year elsewhere", () => {
    expect(boardWhere({ closing: "month" }, "me", now)["and"]).toBe("(expected_close.gte.2027-01-01,expected_close.lt.2027-02-01)");
    expect(boardWhere({ closing: "late" }, "me", now)["expected_close"]).toBe("lt.2027-01-01");
  });

  it("mean oneself by me", () => expect(boardWhere({ owner: "me" }, "7", now)).toEqual({ owner_id: "eq.7" }));

  it("weigh by the person's chance, else by enough history, else by the stage's own", () => {
    const history = { stage_id: "s", probability: 40, deal_count: 12 };
    expect(totalsOf(stage, [row(80)], history).weighted).toEqual({ DKK: 800 });
    expect(totalsOf(stage, [row(null)], history).weighted).toEqual({ DKK: 400 });
    expect(totalsOf(stage, [row(null)], { ...history, deal_count: 3 }).weighted).toEqual({ DKK: 250 });
    expect(totalsOf({ ...stage, kind: "lost" }, [row(80)], history).weighted).toEqual({ DKK: 0 });
  });

  it("keep currencies apart", () => {
    const rows = ["DKK", "EUR"].map((currency) => ({ stage_id: "s", probability: null, currency, count: 2, sum: 1000 }));
    expect(totalsOf(stage, rows, undefined)).toEqual({ count: 4, amount: { DKK: 1000, EUR: 1000 }, weighted: { DKK: 250, EUR: 250 } });
  });
});
