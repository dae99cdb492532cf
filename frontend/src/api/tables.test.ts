/** The columns the interface reads are those the server describes: a renamed column fails here, not on a page. */
import { describe, expect, expectTypeOf, it } from "vitest";
import { readFileSync } from "node:fs";
import type { components } from "@/api/schema.gen";
import type { TableName, Tables } from "@/api/tables";

type Described = components["schemas"];
type Unknown = { [T in TableName]: T extends keyof Described ? Exclude<keyof Tables[T], keyof Described[T]> : T }[TableName];

describe("tables", () => {
  it("name only tables and columns that the server describes", () => expectTypeOf<Unknown>().toBeNever());

  it("ask only for columns that the server describes", () => {
    const { components: described } = JSON.parse(readFileSync("../docs/openapi.json", "utf8")) as {
      components: { schemas: Record<string, { properties: Record<string, unknown> }> };
    };
    const asked = readFileSync("src/features/inbox/use-inbox.ts", "utf8").match(/const EVENT = "([^"]+)"/)?.[1]?.split(",") ?? [];
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((column) => !(column in (described.schemas["inbound_events"]?.properties ?? {})))).toEqual([]);
  });
});
