/** A day of restore points, by the hour. */
import { describe, expect, it } from "vitest";
import type { RestorePoint } from "@/api/past-tables";
import { byHour, windowStart } from "@/features/settings/past/point-hours";

const point = (created_at: string, reason: RestorePoint["reason"] = "schedule"): RestorePoint => ({ id: created_at, reason, label: null, created_by: null, created_at });

describe("restore points", () => {
  it("stand by the hour of Copenhagen, newest first, those with a reason apart", () => {
    const hours = byHour([point("2026-11-22T13:20:00Z"), point("2026-11-22T13:10:00Z", "import"), point("2026-11-22T12:50:00Z")]);
    expect(hours.map(({ day, hour }) => `${day} ${hour}`)).toEqual(["2026-11-22 14", "2026-11-22 13"]);
    expect(hours[0]?.marked.map(({ reason }) => reason)).toEqual(["import"]);
    expect(hours[0]?.scheduled).toHaveLength(1);
  });

  it("keep the same hour of two days apart", () => {
    const hours = byHour([point("2026-11-22T13:20:00Z"), point("2026-11-21T13:30:00Z")]);
    expect(hours.map(({ day }) => day)).toEqual(["2026-11-22", "2026-11-21"]);
  });

  it("reach back as many hours as one may go", () => {
    expect(windowStart(24, new Date("2026-11-22T12:00:00Z"))).toBe("2026-11-21T12:00:00.000Z");
    expect(windowStart(1, new Date("2026-11-22T12:00:00Z"))).toBe("2026-11-22T11:00:00.000Z");
  });
});
