/** Addresses are typed by people and sent by strangers: only what is known is read. */
import { describe, expect, it } from "vitest";
import { readCompanySearch, readInboxSearch, readSignInSearch } from "@/app/search-params";

describe("the way back after signing in", () => {
  it("is a path of our own", () => expect(readSignInSearch({ next: "/companies/1?tab=mail" })).toEqual({ next: "/companies/1?tab=mail" }));
  it.each(["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""])("never leads to %s", (next) => {
    expect(readSignInSearch({ next })).toEqual({});
  });
});

describe("a company's address", () => {
  it("keeps tab, item and passage", () => {
    const search = { tab: "mail", item: "t", part: "m", from: 3, to: 9, quote: "Hej", list: "q.vvs" };
    expect(readCompanySearch(search)).toEqual(search);
  });
  it("leaves out what it does not know", () => expect(readCompanySearch({ tab: "secrets", from: -1, to: "x", list: 7, other: 1 })).toEqual({}));
});

describe("the inbox's address", () => {
  it("keeps the kind", () => expect(readInboxSearch({ kind: "mail", item: "1" })).toEqual({ kind: "mail", item: "1" }));
});
