/** What can be put back, and what somebody else changed while it was looked at. */
import { describe, expect, it } from "vitest";
import type { VersionDifference } from "@/api/past-tables";
import { changedMeanwhile, isRestorable, told } from "@/resources/history/restorable";
import { COMPANIES, DEALS } from "@/resources/records/records";

const differs = (column_name: string, then: unknown, now: unknown): VersionDifference => ({ column_name, value_a: then, value_b: now, label_a: null, label_b: null });

describe("putting back", () => {
  it("is offered for what people write, not for what the database keeps", () => {
    expect(isRestorable(COMPANIES, "city")).toBe(true);
    expect(isRestorable(COMPANIES, "last_activity_at")).toBe(false);
    expect(isRestorable(DEALS, "stage_id")).toBe(true);
    expect(isRestorable(DEALS, "won_at")).toBe(false);
  });

  it("leaves out what another column tells already", () => {
    expect(told([differs("name", "a", "b"), differs("name_norm", "a", "b")]).map(({ column_name }) => column_name)).toEqual(["name"]);
  });

  it("asks only about chosen columns that somebody changed meanwhile", () => {
    const seen = [differs("city", "Aarhus", "Vejle"), differs("phone", "1", "2")];
    const fresh = [differs("city", "Aarhus", "Odense"), differs("phone", "1", "2"), differs("email", null, "x")];
    expect(changedMeanwhile(["city", "phone"], seen, fresh).map(({ column_name }) => column_name)).toEqual(["city"]);
    expect(changedMeanwhile(["phone"], seen, fresh)).toEqual([]);
  });
});
