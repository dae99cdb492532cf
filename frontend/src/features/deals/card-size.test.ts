/** Where a dragged card lands. */
import { describe, expect, it } from "vitest";
import { dropIndex, FULL, neighboursAt } from "@/features/deals/card-size";

describe("dropping a card", () => {
  const step = FULL.height + FULL.gap;

  it("goes above the card whose upper half is pointed at, below for the lower half", () => {
    expect(dropIndex(10, 3, FULL)).toBe(0);
    expect(dropIndex(8 + step * 0.6, 3, FULL)).toBe(1);
    expect(dropIndex(8 + step * 9, 3, FULL)).toBe(3);
  });

  it("finds the neighbours, without the dragged card itself", () => {
    expect(neighboursAt(["a", "b", "c"], 1, "x")).toEqual({ after: "a", before: "b" });
    expect(neighboursAt(["a", "b", "c"], 3, "a")).toEqual({ after: "c", before: undefined });
    expect(neighboursAt(["a", "b", "c"], 0, "c")).toEqual({ after: undefined, before: "a" });
  });

  it("changes nothing when the card is dropped on its own place", () => {
    expect(neighboursAt(["a", "b", "c"], 1, "b")).toBeNull();
    expect(neighboursAt(["a", "b", "c"], 2, "b")).toBeNull();
  });
});
