/** A sign, a number or plain words say what is looked for; every record found leads to a page that exists. */
import { describe, expect, it } from "vitest";
import { addressOf, readQuery, recordAt } from "@/app/record-query";
import { COMPANIES, DEALS, QUOTES } from "@/resources/records/records";

const ID = "37b22f8d-ae4f-5744-b490-fad9f6efb48b";
const tables = (text: string) => readQuery(text).specs.map((spec) => spec.table);

describe("what is typed", () => {
  it.each([["@mads", "people"], ["#nord", "companies"], ["$filter", "deals"], ["!ring", "tasks"]])("%s looks only for %s", (text, table) => {
    expect(tables(text)).toEqual([table]);
    expect(readQuery(text).words).toBe(text.slice(1));
  });
  it("reads eight digits as a CVR number", () => expect(readQuery("99 00 39 44")).toMatchObject({ specs: [COMPANIES], words: "99003944" }));
  it("looks everywhere for words and document numbers", () => expect(tables("T-2025-0012")).toContain("quotes"));
});

describe("addresses", () => {
  it("name the record of a page", () => expect(recordAt(`/deals/${ID}`)).toEqual({ spec: DEALS, id: ID }));
  it("name none on a list", () => expect(recordAt("/deals/list")).toBeNull());
  it("lead to the list where a record has no page", () => {
    const row = { id: ID, number: "T-2025-0012", title: "Filtre", company_id: ID };
    expect(addressOf(QUOTES, row, () => true)).toBe("/quotes?q=%22T-2025-0012%22");
    expect(addressOf(QUOTES, row, (path) => path.startsWith("/companies"))).toBe(`/companies/${ID}`);
    expect(addressOf(QUOTES, row, () => false)).toBeNull();
  });
});
