/** "Later" is a morning on a working day. */
import { describe, expect, it } from "vitest";
import { LATER, laterTime } from "@/lib/later";

describe("laterTime", () => {
  it("skips the weekend: tomorrow on a Friday is Monday", () => {
    const at = new Date(laterTime("tomorrow", new Date(2026, 10, 20, 15)));
    expect([at.getDay(), at.getDate(), at.getHours()]).toEqual([1, 23, 8]);
  });
  it("takes next week as its Monday, also on a Monday", () => {
    expect(new Date(laterTime("nextWeek", new Date(2026, 10, 16, 9))).getDate()).toBe(23);
    expect(new Date(laterTime("nextWeek", new Date(2026, 10, 22, 9))).getDate()).toBe(23);
  });
  it("never falls on a Saturday or Sunday", () => {
    for (let date = 1; date <= 60; date += 1) {
      for (const choice of LATER) expect([0, 6]).not.toContain(new Date(laterTime(choice, new Date(2026, 0, date))).getDay());
    }
  });
});
