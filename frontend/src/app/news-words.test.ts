/** News says who did what, and leads to where it is read. */
import i18next from "i18next";
import { getI18n } from "react-i18next";
import { describe, expect, it } from "vitest";
import { newsAddress, tellNews } from "@/app/news-words";
import type { NewsRow } from "@/app/use-news";

const row = (values: Partial<NewsRow>): NewsRow => ({
  id: "n", workspace_id: "w", user_id: "u", kind: "note_mention", params: {}, table_name: null, row_id: null,
  company_id: null, company: null, read_at: null, created_at: "2026-11-22T08:00:00Z", ...values,
});

describe("news", () => {
  const members = new Map([["a", "Anna Holm"]]);

  it("names who did it, what it is about and for whom", () => {
    const told = tellNews(row({ params: { by: "a", title: "Se lige her" }, company: { id: "c", name: "Nordlys VVS ApS" } }), getI18n() ?? i18next, members);
    expect(told).toEqual({ title: "Anna Holm nævnte dig i en note", detail: "Se lige her · Nordlys VVS ApS" });
  });

  it("has words for whoever left and for a kind that is not known", () => {
    expect(tellNews(row({ params: { by: "x" } }), getI18n() ?? i18next, members).title).toBe("En kollega nævnte dig i en note");
    expect(tellNews(row({ kind: "from_the_future", params: null }), getI18n() ?? i18next, members)).toEqual({ title: "Der er nyt til dig", detail: "" });
  });

  it.each([
    ["company_notes", "c", "/companies/c?tab=notes&item=r"],
    ["tasks", "c", "/companies/c?tab=tasks"],
    ["tasks", null, "/tasks"],
    ["deals", "c", "/deals/r"],
    ["quotes", "c", "/companies/c"],
    ["webhooks", null, null],
  ])("about %s of %s leads to %s", (table_name, company_id, address) => {
    expect(newsAddress(row({ table_name, company_id, row_id: "r" }))).toBe(address);
  });
});
