/** Which record comes before and after, as the list had them. */
import { describe, expect, it, vi } from "vitest";
import { forgetTrail, keepTrails, leaveTrail, neighboursOf, wayBack } from "@/resources/record-page/trail";

describe("neighboursOf", () => {
  it("knows nothing before a list was seen", () => expect(neighboursOf("deals", "a", "all")).toBeNull());

  it("goes from line to line over the heads of groups", () => {
    leaveTrail("companies", { href: "/companies?q=vvs", list: "q.vvs", lines: [{ id: "a" }, { isGroup: true }, { id: "b" }, { id: "c" }], total: 40 });
    expect(neighboursOf("companies", "b", "q.vvs")).toEqual({ place: 2, total: 40, previous: "a", next: "c" });
    expect(neighboursOf("companies", "a", "q.vvs")).toMatchObject({ place: 1, previous: undefined, next: "b" });
    expect(neighboursOf("companies", "c", "q.vvs")).toMatchObject({ next: undefined });
  });

  it("has no neighbours for a record that the list does not show, nor those of another list", () => {
    expect(neighboursOf("companies", "z", "q.vvs")).toBeNull();
    expect(neighboursOf("people", "b", "q.vvs")).toBeNull();
  });

  it("has none where the address names another list than was seen last, or no list", () => {
    expect(neighboursOf("companies", "b", "all")).toBeNull();
    expect(neighboursOf("companies", "b", undefined)).toBeNull();
  });

  it("leads back to the list with its filters", () => {
    expect(wayBack("companies")).toBe("/companies?q=vvs");
    expect(wayBack("people")).toBeUndefined();
  });

  it("leads back to the list that the address names, also when nobody saw it here", () => {
    expect(wayBack("companies", "q.vvs")).toBe("/companies?q=vvs");
    expect(wayBack("companies", "q.bogtryk")).toBe("/companies?q=bogtryk");
    expect(wayBack("deals", "all")).toBe("/deals/list");
  });
});

async function reload() {
  keepTrails();
  vi.resetModules();
  return import("@/resources/record-page/trail");
}

describe("a tab that is loaded anew", () => {
  it("knows what is before and after, and the way back", async () => {
    leaveTrail("companies", { href: "/companies?q=vvs", list: "q.vvs", lines: [{ id: "a" }, { isGroup: true }, { id: "b" }], total: 40 });
    const again = await reload();
    expect(again.neighboursOf("companies", "b", "q.vvs")).toEqual({ place: 2, total: 40, previous: "a", next: undefined });
    expect(again.wayBack("companies")).toBe("/companies?q=vvs");
  });

  it("has forgotten what was forgotten", async () => {
    leaveTrail("deals", { href: "/deals/list", list: "all", lines: [{ id: "a" }], total: 1 });
    forgetTrail("deals");
    expect(wayBack("deals")).toBeUndefined();
    expect((await reload()).wayBack("deals")).toBeUndefined();
  });

  it.each(["no json", "7", "null", '{"deals":{"href":"//evil.example","ids":[],"total":1}}', '{"deals":{"href":"/deals/list","ids":[3],"total":1}}', '{"deals":{"href":"/deals/list","list":7,"ids":[],"total":1}}'])("makes nothing of %s", async (stored) => {
    sessionStorage.setItem("crmflow.trails", stored);
    vi.resetModules();
    expect((await import("@/resources/record-page/trail")).wayBack("deals")).toBeUndefined();
  });
});
