/** Which record comes before and after, as the list had them. */
import { describe, expect, it } from "vitest";
import { leaveTrail, neighboursOf, wayBack } from "@/resources/record-page/trail";

describe("neighboursOf", () => {
  it("knows nothing before a list was seen", () => expect(neighboursOf("deals", "a")).toBeNull());

  it("goes from line to line over the heads of groups", () => {
    leaveTrail("companies", { href: "/companies?q=vvs", lines: [{ id: "a" }, { isGroup: true }, { id: "b" }, { id: "c" }], total: 40 });
    expect(neighboursOf("companies", "b")).toEqual({ place: 2, total: 40, previous: "a", next: "c" });
    expect(neighboursOf("companies", "a")).toMatchObject({ place: 1, previous: undefined, next: "b" });
    expect(neighboursOf("companies", "c")).toMatchObject({ next: undefined });
  });

  it("has no neighbours for a record that the list does not show, nor those of another list", () => {
    expect(neighboursOf("companies", "z")).toBeNull();
    expect(neighboursOf("people", "b")).toBeNull();
  });

  it("leads back to the list with its filters", () => {
    expect(wayBack("companies")).toBe("/companies?q=vvs");
    expect(wayBack("people")).toBeUndefined();
  });
});
