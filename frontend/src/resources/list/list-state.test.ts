/** What an address makes of a list, whoever wrote it; and what the list then asks of the server. */
import { describe, expect, it } from "vitest";
import { conditionOf } from "@/resources/list/conditions";
import { rowsQuery, totalsQuery } from "@/resources/list/list-query";
import { readListSearch, stateOf, type ListSearch } from "@/resources/list/list-state";
import { step } from "@/resources/list/use-grid-keys";
import { between } from "@/resources/list/use-saved-views";
import { COMPANIES, DEALS } from "@/resources/records/records";

const ME = "11111111-1111-4111-8111-111111111111";
const asked = (search: ListSearch) => rowsQuery(COMPANIES, stateOf(COMPANIES, search), ME);

describe("the address of a list", () => {
  it("is read whole", () => {
    const search = { q: "nord", filter: [["city", "contains", "Aarhus"]], sort: ["-name"], columns: ["city"], group: "owner_id", view: ME };
    expect(readListSearch(search)).toEqual(search);
  });

  it.each([
    [{ filter: "drop" }, {}],
    [{ filter: [["city", "constructor", "x"]] }, {}],
    [{ filter: [["city"], [1, 2], ["city", "is", { a: 1 }]] }, {}],
    [{ view: "../admin", sort: [], columns: 7, group: "" }, {}],
    [{ q: 99003944 }, { q: "99003944" }],
    [{ panel: `companies:${ME}` }, { panel: `companies:${ME}` }],
    [{ panel: "companies:1" }, {}],
    [{ panel: `<b>:${ME}` }, {}],
  ])("leaves out what it does not understand: %j", (raw, read) => expect(readListSearch(raw)).toEqual(read));

  it("names only fields the record has, the title first", () => {
    const state = stateOf(COMPANIES, { columns: ["city", "secret", "name"], sort: ["-secret", "city"], group: "city", filter: [["secret", "is", "1"]] });
    expect(state.columns.map((field) => field.name)).toEqual(["name", "city"]);
    expect(state.sorts.map(({ field }) => field.name)).toEqual(["city"]);
    expect([state.group, state.filters]).toEqual([null, []]);
  });
});

describe("what a list asks", () => {
  it("puts every condition in one group", () => {
    expect(asked({ filter: [["city", "contains", "Aa"], ["owner_id", "mine"]] }).where).toMatchObject({ and: `(city.ilike."*Aa*",owner_id.eq."${ME}")` });
  });

  it("takes what was typed as letters, not as signs", () => {
    const [name] = COMPANIES.fields;
    expect(name && conditionOf(name, "contains", ['a",b)_%*\\'], ME)).toBe('name.ilike."*a\\",b)\\\\_\\\\%_\\\\\\\\*"');
  });

  it("counts a day from midnight in Denmark to the next", () => {
    const at = COMPANIES.fields.find((field) => field.kind === "moment");
    expect(at && conditionOf(at, "on", ["2026-11-30"], ME)).toBe(
      'and(last_activity_at.gte."2026-11-30 00:00 Europe/Copenhagen",last_activity_at.lt."2026-12-01 00:00 Europe/Copenhagen")',
    );
  });

  it.each([
    ["amount_minor", "min", ["many"]],
    ["expected_close", "before", ["2026-02-31"]],
    ["stage_id", "anyOf", ["1"]],
    ["title", "contains", [""]],
    ["title", "mine", []],
  ] as const)("leaves out %s %s %j, which the server would refuse", (name, operator, values) => {
    const field = DEALS.fields.find((known) => known.name === name);
    expect(field && conditionOf(field, operator, values, ME)).toBeNull();
  });

  it("asks quick filters as related rows", () => {
    const query = asked({ filter: [["openTasks", "filled"]] });
    expect(query.select).toContain("with_tasks:tasks!inner()");
    expect(query.where).toMatchObject({ "with_tasks.state": "eq.open" });
  });

  it("counts the open advice of a company, and nothing of the kind elsewhere", () => {
    expect(asked({}).select).toContain("open_advice:recommendations(count())");
    expect(asked({}).where).toEqual({ "open_advice.state": "eq.open" });
    expect(rowsQuery(DEALS, stateOf(DEALS, {}), ME).where).toEqual({});
  });

  it("adds up by currency and group", () => {
    expect(totalsQuery(DEALS, stateOf(DEALS, { group: "stage_id" }), ME).select).toBe("group_value:stage_id,currency,amount:id.count(),amount_minor:amount_minor.sum()");
  });

  it("leaves the order of a search to the server", () => expect(asked({ q: "nord" }).order).toBeUndefined());
});

describe("moving in the grid", () => {
  it("goes by arrows everywhere and by letters in the first column only", () => {
    const cell = { row: 2, column: 0 };
    expect(step(cell, { key: "j", shiftKey: false }, 10)).toEqual({ row: 3, column: 0 });
    expect(step({ row: 2, column: 1 }, { key: "j", shiftKey: false }, 10)).toBeNull();
    expect(step(cell, { key: "PageDown", shiftKey: false }, 10)).toEqual({ row: 12, column: 0 });
  });
});

describe("the order of views", () => {
  it.each([
    ["", ""],
    ["V", ""],
    ["", "V"],
    ["V", "W"],
    ["z", ""],
    ["A", "A1"],
    ["Az", "B"],
  ])("has room between %j and %j", (before, after) => {
    const made = between(before, after);
    expect(made > before).toBe(true);
    expect(after === "" || made < after).toBe(true);
    expect(made.endsWith("0")).toBe(false);
  });
});
