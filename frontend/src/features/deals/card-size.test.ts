/** Where a dragged card lands, and one that is sent by a key. */
import { describe, expect, it } from "vitest";
import { dropIndex, FULL, landingAt, neighboursAt, standsBetween } from "@/features/deals/card-size";

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

describe("sending a card to another column", () => {
  it("keeps it as far down as it stood", () => {
    expect(landingAt(["a", "b", "c"], 1, "x")).toEqual({ after: "a", before: "b" });
    expect(landingAt(["a", "b", "c"], 0, "x")).toEqual({ after: undefined, before: "a" });
  });

  it("goes below the last card of a shorter column, never out of sight", () => {
    expect(landingAt(["a", "b"], 9, "x")).toEqual({ after: "b", before: undefined });
    expect(landingAt([], 9, "x")).toEqual({ after: undefined, before: undefined });
  });

  it("takes no place beside itself", () => {
    expect(landingAt(["a", "x", "b"], 1, "x")).toEqual({ after: "a", before: "b" });
  });

  it("remembers between which cards it stood", () => {
    expect(standsBetween(["a", "x", "b"], "x")).toEqual({ after: "a", before: "b" });
    expect(standsBetween(["x", "b"], "x")).toEqual({ after: undefined, before: "b" });
    expect(standsBetween(["a", "b"], "x")).toEqual({ after: undefined, before: undefined });
  });
});
