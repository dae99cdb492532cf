/** What an operation was about, in a few words. */
import type { TFunction } from "i18next";
import type { Operation } from "@/api/past-tables";
import { quantity } from "@/lib/format";
import { tableWord } from "@/resources/past/words";

export function operationTitle({ kind, table_name, title, root_count }: Pick<Operation, "kind" | "table_name" | "title" | "root_count">, t: TFunction): string {
  if (kind === "roll_back" || (kind === "undo" && table_name === null)) return t("past.wholeWorkspace");
  const what = table_name === null ? "" : tableWord(table_name, t);
  if (kind === "undo") return title || what;
  if (!title) return [what, quantity(root_count)].filter(Boolean).join(" · ");
  return root_count > 1 ? t("past.andMore", { title, count: root_count - 1, shown: quantity(root_count - 1) }) : title;
}

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whole days until a deletion is final; what is over today has none. */
export function daysLeft(deletedAt: string, now = new Date()): number {
  return Math.max(0, KEPT_DAYS - Math.floor((now.getTime() - new Date(deletedAt).getTime()) / DAY_MS));
}

/** The first moment whose deletions can still be taken back. */
export function firstKept(now = new Date()): string {
  return new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
}
