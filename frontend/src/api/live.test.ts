/** A change on the server refreshes the questions that show its table, and no others. */
import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { parseChange, refresh, streamAddress } from "@/api/live";

function watch(queries: QueryClient, name: string, tables: string[]) {
  const ask = vi.fn(() => Promise.resolve(name));
  new QueryObserver(queries, { queryKey: [name], queryFn: ask, meta: { tables } }).subscribe(() => undefined);
  return ask;
}

describe("refresh", () => {
  it("asks again for what shows the changed table, also when it is only embedded", async () => {
    const queries = new QueryClient();
    const list = watch(queries, "list", ["companies"]);
    const prices = watch(queries, "prices", ["price_lists", "companies"]);
    const mails = watch(queries, "mails", ["emails"]);
    await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
    refresh(queries, new Set(["companies"]));
    await vi.waitFor(() => expect(prices).toHaveBeenCalledTimes(2));
    expect(list).toHaveBeenCalledTimes(2);
    expect(mails).toHaveBeenCalledTimes(1);
  });
});

describe("parseChange", () => {
  it("reads a change", () => expect(parseChange('{"table":"emails","op":"INSERT","ids":["1"]}')).toMatchObject({ table: "emails" }));
  it("ignores what is none", () => {
    expect(parseChange("hello")).toBeNull();
    expect(parseChange("null")).toBeNull();
    expect(parseChange("{}")).toBeNull();
  });
});

describe("streamAddress", () => {
  it("names the workspace and what was heard last", () =>
    expect(streamAddress("w 1", "0a1b2c3d.5.9.7")).toBe("/api/v1/events?workspace_id=w+1&last_event_id=0a1b2c3d.5.9.7"));
  it("asks for nothing that it does not know", () => expect(streamAddress(null, "")).toBe("/api/v1/events"));
});
