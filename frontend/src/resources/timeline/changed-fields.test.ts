/** What was changed, with names where the reader may know them. */
import { createInstance } from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { DANISH } from "@/i18n/da";
import { changedFields } from "@/resources/timeline/changed-fields";
import { mentionedIn, type TimelineEntry } from "@/resources/timeline/entries";

const ELSEWHERE = "0198b3c4-1111-4222-8333-444455556666";
const words = createInstance();
beforeAll(() => words.init({ lng: "da", resources: { da: { translation: DANISH } } }));

const moved = { table_name: "people", verb: "changed", changes: { company_id: { from: ELSEWHERE, to: "Nordlys ApS" } } } as unknown as TimelineEntry;

describe("a record that came from another company", () => {
  it("asks for the name of where it was", () => expect(mentionedIn(moved)).toContainEqual({ column: "company_id", value: ELSEWHERE }));
  it("tells it to whoever may see that company", () =>
    expect(changedFields(moved, new Map([[ELSEWHERE, "Vindstille A/S"]]), words)).toEqual([{ label: "Virksomhed", from: "Vindstille A/S", to: "Nordlys ApS" }]));
  it("tells others only that it was elsewhere", () => expect(changedFields(moved, new Map(), words)[0]?.from).toBe("uden for din adgang"));
});
