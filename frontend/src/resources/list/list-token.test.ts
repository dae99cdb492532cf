/** What an address says of the list that a record stands in. */
import { describe, expect, it } from "vitest";
import { listHref, readListToken, readToken, withList, writeListToken } from "@/resources/list/list-token";
import type { ListSearch } from "@/resources/list/list-state";

const ME = "11111111-1111-4111-8111-111111111111";

describe("a list in the address of a record", () => {
  it.each<[ListSearch, string]>([
    [{}, "all"],
    [{ q: "vvs" }, "q.vvs"],
    [{ filter: [["city", "contains", "Aarhus"]], sort: ["-name", "city"], group: "owner_id" }, "f.city.contains.Aarhus*.s.-name.city*.g.owner_id"],
    [{ q: "1.5 * 2*.s.name", filter: [["amount_minor", "between", "10.5", "20"]] }, "q.1*d5 *s 2*s*ds*dname*.f.amount_minor.between.10*d5.20"],
  ])("says %j as %s, and is read back", (search, token) => {
    expect(writeListToken(search, ME)).toBe(token);
    expect(readListToken(token)).toEqual(search);
  });

  it("leaves out what only the list itself shows", () => {
    expect(writeListToken({ view: ME, panel: `companies:${ME}`, columns: ["city"] }, ME)).toBe("all");
  });

  it("says whose they are, for whom the link is opened by is somebody else", () => {
    expect(writeListToken({ filter: [["owner_id", "mine"]] }, ME)).toBe(`f.owner_id.anyOf.${ME}`);
  });

  it("is left out where it would be endless", () => {
    expect(writeListToken({ q: "a".repeat(2000) }, ME)).toBeUndefined();
    expect(readToken("a".repeat(2000))).toBeUndefined();
    expect(withList("/companies/1", undefined)).toBe("/companies/1");
  });

  it.each(["", "*.*.", "f.city", "f.city.sql.x", "s", "x.y", "g", "q"])("makes nothing of %s", (token) => {
    expect(readListToken(token)).toEqual({});
  });

  it("is an address without a percent sign, and leads back to the list", () => {
    expect(withList("/companies/1", "f.city.contains.Aarhus*.s.-name")).toBe("/companies/1?list=f.city.contains.Aarhus*.s.-name");
    expect(listHref("companies", "q.vvs")).toBe("/companies?q=vvs");
    expect(listHref("deals", "all")).toBe("/deals/list");
  });
});
