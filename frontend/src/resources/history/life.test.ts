/** The slider over a record's life: arrows go from change to change, and dragging catches them. */
import { describe, expect, it } from "vitest";
import { lifeOf, momentAt, share, step } from "@/resources/history/life";

const [first, second, third] = ["2026-11-01T08:00:00.123456Z", "2026-11-10T08:00:00.5Z", "2026-11-20T08:00:00Z"] as const;
const now = Date.parse("2026-11-21T08:00:00Z");
const life = lifeOf(first, [third, second, second, first], now);

describe("a record's life", () => {
  it("goes from its making until now, each change once", () => {
    expect(life.moments).toEqual([first, second, third]);
    expect(share(life, now)).toBe(1);
    expect(share(life, Date.parse(first))).toBe(0);
  });

  it("begins earlier when the log is older than the row", () => expect(lifeOf(second, [first], now).start).toBe(Date.parse(first)));

  it("goes back from now past the newest change, which is what is stored now", () => expect(step(life, null, -1)).toBe(second));
  it("goes back change by change and stops at the first", () => {
    expect(step(life, second, -1)).toBe(first);
    expect(step(life, first, -1)).toBe(first);
  });
  it("goes on to now", () => {
    expect(step(life, second, 1)).toBe(third);
    expect(step(life, third, 1)).toBeNull();
    expect(step(life, null, 1)).toBeNull();
  });
  it("goes on from between two changes", () => {
    expect(step(life, "2026-11-05T00:00:00.000Z", 1)).toBe(second);
    expect(step(life, "2026-11-05T00:00:00.000Z", -1)).toBe(first);
  });

  it("catches a change that is dragged close to, to the microsecond", () => expect(momentAt(life, Date.parse(first) + 1000)).toBe(first));
  it("is any other time where nothing changed", () => expect(momentAt(life, Date.parse("2026-11-15T00:00:00Z"))).toBe("2026-11-15T00:00:00.000Z"));
  it("is now at the end", () => expect(momentAt(life, now)).toBeNull());
});
