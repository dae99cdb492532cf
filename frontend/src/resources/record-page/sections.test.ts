/** Sections name fields that exist, and leave none out. */
import { describe, expect, it } from "vitest";
import { sectionsOf } from "@/resources/record-page/sections";
import { RECORDS } from "@/resources/records/records";

describe("sectionsOf", () => {
  it.each(Object.values(RECORDS))("shows every field of $table once", (spec) => {
    const shown = sectionsOf(spec).flatMap((section) => section.names);
    expect(shown.toSorted()).toEqual(spec.fields.map((field) => field.name).toSorted());
  });
});
