/** A move shown before the server has answered: one card leaves a column's pages and joins another's. */
import type { InfiniteData } from "@tanstack/react-query";
import type { RowsPage } from "@/api/rows-client";
import type { SumRow } from "@/features/deals/board-query";
import type { DealRow } from "@/resources/deals/deal-row";
import type { DealMove } from "@/resources/deals/use-move-deal";

export type ColumnData = InfiniteData<RowsPage<DealRow>, string | null>;

export function withoutCard(column: ColumnData | undefined, id: string): ColumnData | undefined {
  if (!column) return column;
  return { ...column, pages: column.pages.map((page) => ({ ...page, rows: page.rows.filter((card) => card.id !== id) })) };
}

/** Puts the card at its place. At an end that has not been fetched yet it is left out, and comes when one scrolls there. */
export function withCard(column: ColumnData | undefined, card: DealRow, move: Pick<DealMove, "to" | "after" | "before">): ColumnData | undefined {
  if (!column) return column;
  const isAtTop = move.to.kind !== "open";
  const pages = column.pages.map((page) => ({ ...page, rows: [...page.rows] }));
  for (const { rows } of pages) {
    const after = move.after === undefined ? -1 : rows.findIndex(({ id }) => id === move.after);
    const before = move.before === undefined ? -1 : rows.findIndex(({ id }) => id === move.before);
    const place = after >= 0 ? after + 1 : before;
    if (place < 0 || isAtTop) continue;
    rows.splice(place, 0, card);
    return { ...column, pages };
  }
  const last = pages.at(-1);
  if (isAtTop) pages[0]?.rows.unshift(card);
  else if (last && last.next === null) last.rows.push(card);
  return { ...column, pages };
}

/** The card as it will be in its new stage. */
export function movedCard({ deal, to }: DealMove, now = new Date()): DealRow {
  const entered = deal.stage_id === to.id ? deal.stage_entered_at : now.toISOString();
  return { ...deal, stage_id: to.id, pipeline_id: to.pipeline_id, stage_entered_at: entered };
}

/** The sums after a move: its amount counted in the new stage instead of the old. */
export function movedSums(rows: readonly SumRow[] | undefined, { deal, to }: DealMove): SumRow[] | undefined {
  if (!rows || deal.stage_id === to.id) return rows ? [...rows] : rows;
  const isOf = (row: SumRow, stage: string) =>
    row.stage_id === stage && row.probability === deal.probability && row.currency === deal.currency;
  const changed = rows.map((row) =>
    isOf(row, deal.stage_id)
      ? { ...row, count: row.count - 1, sum: Number(row.sum ?? 0) - deal.amount_minor }
      : isOf(row, to.id)
        ? { ...row, count: row.count + 1, sum: Number(row.sum ?? 0) + deal.amount_minor }
        : row,
  );
  if (changed.some((row) => isOf(row, to.id))) return changed;
  const { probability, currency, amount_minor } = deal;
  return [...changed, { stage_id: to.id, probability, currency, count: 1, sum: amount_minor }];
}
