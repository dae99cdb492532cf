/** The log's filters are what the server is asked, and its images are told as changes. */
import { describe, expect, it } from "vitest";
import { auditChanges, auditTitle, auditVerb, auditWhere, NO_FILTER } from "@/features/settings/firm/audit/audit-query";

const EVERYTHING = { ...NO_FILTER, hasMachinery: true };

describe("auditWhere", () => {
  it("leaves out only what the system makes by itself", () =>
    expect(auditWhere(NO_FILTER)).toEqual({ table_name: expect.stringMatching(/^not\.in\.\(text_chunks,/) as string }));

  it("asks for nothing where everything is wanted", () => expect(auditWhere(EVERYTHING)).toEqual({}));

  it("takes the last day whole, over the end of a year too", () =>
    expect(auditWhere({ ...EVERYTHING, from: "2026-12-01", to: "2026-12-31" })).toEqual({
      and: "(occurred_at.gte.2026-12-01,occurred_at.lt.2027-01-01)",
    }));

  it("asks for one person, table, kind and company", () =>
    expect(auditWhere({ ...EVERYTHING, actor: "a", table: "deals", op: "update", company: { id: "c", name: "Nordlys" } })).toEqual({
      actor_id: "eq.a",
      table_name: "eq.deals",
      op: "eq.update",
      company_id: "eq.c",
    }));
});

describe("a change", () => {
  const entry = { op: "update" as const, old_row: { name: "Nord", city: null, version: 1 }, new_row: { name: "Syd", city: null, version: 2 } };

  it("names only the columns that people changed", () => expect(auditChanges(entry)).toEqual([{ column: "name", from: "Nord", to: "Syd" }]));

  it("is called by what the row is called now", () => expect(auditTitle(entry, new Map())).toBe("Syd"));

  it("is called after its member where it is one", () =>
    expect(auditTitle({ old_row: null, new_row: { user_id: "u", version: 1 } }, new Map([["u", "Ida"]]))).toBe("Ida"));

  it("is a deletion when the row is hidden by it, and a restoring when it comes back", () => {
    const hidden = { deleted_at: "2026-11-21T12:00:00Z" };
    expect(auditVerb({ op: "update", old_row: { deleted_at: null }, new_row: hidden })).toBe("delete");
    expect(auditVerb({ op: "update", old_row: hidden, new_row: { deleted_at: null } })).toBe("restore");
    expect(auditVerb(entry)).toBe("update");
  });
});
