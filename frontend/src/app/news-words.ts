/** News in words: who did what, and where it is read. */
import type { i18n as I18n } from "i18next";
import type { NewsRow } from "@/app/use-news";
import { phrase } from "@/lib/phrase";
import { RECORDS } from "@/resources/records/records";

export interface NewsTold {
  title: string;
  /** What it is about, in its own words. */
  detail: string;
}

function paramsOf(row: NewsRow): Readonly<Record<string, unknown>> {
  return typeof row.params === "object" && row.params !== null ? (row.params as Record<string, unknown>) : {};
}

export function tellNews(row: NewsRow, i18n: I18n, members: ReadonlyMap<string, string>): NewsTold {
  const { by, title, name } = paramsOf(row);
  const who = (typeof by === "string" && members.get(by)) || i18n.t("news.somebody");
  const about = [title, name].find((word) => typeof word === "string" && word !== "");
  return {
    title: phrase(i18n, "newsKind", row.kind, { who }),
    detail: [about, row.company?.name].filter(Boolean).join(" · "),
  };
}

/** The address where it is read; null when there is none. */
export function newsAddress({ table_name: table, row_id: id, company_id: company }: NewsRow): string | null {
  if (!id) return null;
  if (table === "company_notes") return company ? `/companies/${company}?tab=notes&item=${id}` : null;
  if (table === "tasks") return company ? `/companies/${company}?tab=tasks` : "/tasks";
  return Object.values(RECORDS).find((spec) => spec.table === table)?.path?.(id) ?? (company ? `/companies/${company}` : null);
}
