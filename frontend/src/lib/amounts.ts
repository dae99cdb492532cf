/** Sums of several currencies, written side by side: they are never added to each other. */
import { moneyShort } from "@/lib/format";

/** Minor units by currency. */
export type ByCurrency = Readonly<Record<string, number>>;

export function amounts(byCurrency: ByCurrency): string {
  const parts = Object.entries(byCurrency).filter(([, minor]) => minor !== 0);
  return parts.length === 0 ? moneyShort(0) : parts.map(([currency, minor]) => moneyShort(minor, currency)).join(" + ");
}
