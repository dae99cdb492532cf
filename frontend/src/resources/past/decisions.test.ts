/** Decisions about rows that changed since: nothing is decided by itself. */
import { describe, expect, it } from "vitest";
import type { UndoConflict } from "@/api/past-tables";
import { common, decideAll, undecided } from "@/resources/past/decisions";

const row = (row_id: string): UndoConflict => ({ table: "deals", row_id, title: null, changed_at: "", changed_by: null, columns: {} });
const rows = [row("a"), row("b")];

describe("decisions about rows that changed since", () => {
  it("are missing at first", () => {
    expect(undecided(rows, {})).toBe(2);
    expect(common(rows, {})).toBe("none");
  });

  it("count those that are left", () => expect(undecided(rows, { a: "keep" })).toBe(1));

  it("can be made for all, and then differ for one", () => {
    const all = decideAll(rows, "undo");
    expect(undecided(rows, all)).toBe(0);
    expect(common(rows, all)).toBe("undo");
    expect(common(rows, { ...all, b: "keep" })).toBe("none");
  });

  it("say nothing about no rows", () => expect(common([], {})).toBe("none"));
});
