/** What a person means by what they type in the command menu: a kind of record, a CVR number, or plain words. */
import { cvrDigits } from "@/lib/cvr";
import { COMPANIES, DEALS, DOCUMENTS, INVOICES, ORDERS, PEOPLE, PRODUCTS_RECORD, QUOTES, TASKS } from "@/resources/records/records";
import type { RecordRow, RecordSpec } from "@/resources/records/spec";

const SEARCHED = [COMPANIES, PEOPLE, DEALS, QUOTES, ORDERS, INVOICES, DOCUMENTS, PRODUCTS_RECORD, TASKS] as const;
export const PREFIXES: Readonly<Record<string, RecordSpec>> = { "@": PEOPLE, "#": COMPANIES, $: DEALS, "!": TASKS };

/** Where a record without a page of its own is found: in its list, by a search. */
const LISTS: Readonly<Record<string, string>> = { quotes: "/quotes", orders: "/orders", invoices: "/invoices", products: "/products" };

export interface RecordQuery {
  specs: readonly RecordSpec[];
  words: string;
  isRecordsOnly: boolean;
}

export function readQuery(text: string): RecordQuery {
  const trimmed = text.trim();
  const only = PREFIXES[trimmed.charAt(0)];
  if (only) return { specs: [only], words: trimmed.slice(1).trim(), isRecordsOnly: true };
  if (/^\d{2} ?\d{2} ?\d{2} ?\d{2}$/.test(trimmed)) return { specs: [COMPANIES], words: cvrDigits(trimmed), isRecordsOnly: true };
  return { specs: SEARCHED, words: trimmed, isRecordsOnly: false };
}

/** The record behind an address, where it is the page of one. */
export function recordAt(path: string): { spec: RecordSpec; id: string } | null {
  const id = path.split("/").at(-1) ?? "";
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const spec = SEARCHED.find((known: RecordSpec) => known.path?.(id) === path);
  return spec ? { spec, id } : null;
}

/** The first address that has a page: its own, its company's, or its list with a search for it. */
export function addressOf(spec: RecordSpec, row: RecordRow, hasPage: (path: string) => boolean): string | null {
  const named = row["number"] || row["sku"] || row[spec.titleField];
  const list = LISTS[spec.table] && `${LISTS[spec.table]}?q=${encodeURIComponent(JSON.stringify(named))}`;
  const company = typeof row["company_id"] === "string" ? `/companies/${row["company_id"]}` : undefined;
  const wanted = [spec.path?.(row.id), list, company];
  return wanted.find((path) => path !== undefined && hasPage(path.split("?")[0] ?? "")) ?? null;
}
