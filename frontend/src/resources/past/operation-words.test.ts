/** Operations are told by what they were about, and deletions by how long they can still be taken back. */
import { createInstance } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import type { Operation } from "@/api/past-tables";
import { DANISH } from "@/i18n/da";
import { daysLeft, firstKept, operationTitle } from "@/resources/past/operation-words";

const words = createInstance();
beforeAll(() => words.init({ lng: "da", resources: { da: { translation: DANISH } } }));

type Told = Pick<Operation, "kind" | "table_name" | "title" | "root_count">;
const told = (change: Partial<Told>) => operationTitle({ kind: "change", table_name: "companies", title: "Nordlys", root_count: 1, ...change }, words.t);

describe("an operation", () => {
  it("is called after its only row", () => expect(told({})).toBe("Nordlys"));
  it("names the first of many and counts the rest", () => expect(told({ root_count: 13 })).toBe("Nordlys og 12 til"));
  it("without a name counts its rows", () => expect(told({ title: null, root_count: 1200 })).toBe("Virksomheder · 1.200"));
  it("of everything says so", () => expect(told({ kind: "roll_back", table_name: null, title: null })).toBe("Hele arbejdsområdet"));
});

describe("a deletion", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  it.each([
    ["2026-11-22T11:59:00Z", 30],
    ["2026-11-21T11:59:00Z", 29],
    ["2026-10-23T12:01:00Z", 1],
    ["2026-09-01T00:00:00Z", 0],
  ])("of %s can be taken back for %i days", (at, days) => expect(daysLeft(at, now)).toBe(days));
  it("is asked for as far back as it is kept", () => expect(firstKept(now)).toBe("2026-10-23T12:00:00.000Z"));
});
