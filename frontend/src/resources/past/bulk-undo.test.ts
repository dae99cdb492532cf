/** Only operations that are surely the change one just made are offered for undo. */
import { describe, expect, it } from "vitest";
import { exactly } from "@/resources/past/bulk-undo";

describe("the operations of a bulk change", () => {
  it("are those that add up to its rows", () => {
    expect(exactly([{ id: "b", root_count: 50 }, { id: "a", root_count: 150 }], 200)).toEqual(["b", "a"]);
    expect(exactly([{ id: "b", root_count: 2 }, { id: "a", root_count: 9 }], 2)).toEqual(["b"]);
  });

  it("are none when they do not add up", () => {
    expect(exactly([{ id: "b", root_count: 3 }], 2)).toBeNull();
    expect(exactly([{ id: "b", root_count: 1 }], 2)).toBeNull();
    expect(exactly([], 2)).toBeNull();
    expect(exactly([], 0)).toBeNull();
  });
});
