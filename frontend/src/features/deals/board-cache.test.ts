/** A move shown at once: the card leaves one column, joins another, and the sums follow. */
import { describe, expect, it } from "vitest";
import { movedCard, movedSums, withCard, withoutCard, type ColumnData } from "@/features/deals/board-cache";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";

const card = (id: string, changes: Partial<DealRow> = {}) =>
  ({ id, stage_id: "a", pipeline_id: "p", amount_minor: 1000, currency: "DKK", probability: null, stage_entered_at: "2026-01-01T00:00:00Z", ...changes }) as DealRow;
const stage = (id: string, kind = "open") => ({ id, kind, pipeline_id: "p" }) as Stage;
const column = (pages: string[][], next: string | null = null): ColumnData => ({
  pages: pages.map((ids, index) => ({ rows: ids.map((id) => card(id)), next: index < pages.length - 1 ? "more" : next })),
  pageParams: pages.map(() => null),
});
const ids = (data: ColumnData | undefined) => data?.pages.flatMap((page) => page.rows.map((row) => row.id));

describe("a move shown at once", () => {
  it("takes the card out of its column", () => expect(ids(withoutCard(column([["1", "2"], ["3"]]), "2"))).toEqual(["1", "3"]));

  it("puts it after or before its neighbour, whatever page that is on", () => {
    const to = stage("b");
    expect(ids(withCard(column([["1"], ["2", "3"]]), card("9"), { to, after: "2" }))).toEqual(["1", "2", "9", "3"]);
    expect(ids(withCard(column([["1"], ["2", "3"]]), card("9"), { to, before: "1" }))).toEqual(["9", "1", "2", "3"]);
  });

  it("puts it last without neighbours, but not where the end has not been fetched", () => {
    const to = stage("b");
    expect(ids(withCard(column([["1"]]), card("9"), { to }))).toEqual(["1", "9"]);
    expect(ids(withCard(column([["1"]], "more"), card("9"), { to }))).toEqual(["1"]);
  });

  it("puts a closed deal on top", () => expect(ids(withCard(column([["1"]]), card("9"), { to: stage("w", "won") }))).toEqual(["9", "1"]));

  it("leaves what was there before untouched, for the way back", () => {
    const before = column([["1", "2"]]);
    withCard(before, card("9"), { to: stage("b"), after: "1" });
    withoutCard(before, "1");
    expect(ids(before)).toEqual(["1", "2"]);
  });

  it("starts the clock of the new stage only when the stage is new", () => {
    const now = new Date("2026-11-22T00:00:00Z");
    expect(movedCard({ deal: card("1"), to: stage("b") }, now).stage_entered_at).toBe(now.toISOString());
    expect(movedCard({ deal: card("1"), to: stage("a") }, now).stage_entered_at).toBe("2026-01-01T00:00:00Z");
  });

  it("counts its amount where it is now", () => {
    const rows = [{ stage_id: "a", probability: null, currency: "DKK", count: 2, sum: 3000 }];
    expect(movedSums(rows, { deal: card("1"), to: stage("b") })).toEqual([
      { stage_id: "a", probability: null, currency: "DKK", count: 1, sum: 2000 },
      { stage_id: "b", probability: null, currency: "DKK", count: 1, sum: 1000 },
    ]);
    expect(movedSums(rows, { deal: card("1"), to: stage("a") })).toEqual(rows);
  });
});
