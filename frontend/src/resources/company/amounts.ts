/** A figure of a company in words: the sums of its currencies, the workspace's own first. */
import { moneyShort } from "@/lib/format";
import type { Figures } from "@/resources/company/use-figures";

export type AmountColumn = "open_minor" | "weighted_minor" | "invoiced_minor" | "overdue_minor";

/** In each currency that has something; nothing at all is nothing in ours. */
export function amounts(rows: readonly Figures[], column: AmountColumn): string {
  const told = rows.filter((row) => row[column] !== 0);
  return (told.length > 0 ? told : rows.slice(0, 1)).map((row) => moneyShort(row[column], row.currency)).join(" + ");
}
