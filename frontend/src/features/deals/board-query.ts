/** What the board asks the server for: a column a page at a time, and the sums of all columns at once. */
import type { RowsQuery } from "@/api/rows-client";
import type { BoardSearch } from "@/resources/deals/board-search";
import { today } from "@/resources/deals/age";
import { DEAL_SELECT, NEXT_TASK } from "@/resources/deals/deal-row";
import { chanceOf, type History, type Stage } from "@/resources/deals/stages";

const PAGE = 50;
/** Won and lost deals leave the board after this many days; lists keep them. */
export const CLOSED_DAYS = 90;
const DAY_MS = 86_400_000;

function monthOf(day: string): { from: string; to: string } {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return { from: `${day.slice(0, 7)}-01`, to: next };
}

function closedSince(now: Date): string {
  // By whole days, so that the question stays the same while the page is open.
  return new Date(now.getTime() - CLOSED_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/** The chosen filters as conditions on deals. */
export function boardWhere(search: BoardSearch, me: string, now = new Date()): Record<string, string> {
  const where: Record<string, string> = {};
  if (search.owner) where["owner_id"] = `eq.${search.owner === "me" ? me : search.owner}`;
  if (search.company) where["company_id"] = `eq.${search.company}`;
  const { from, to } = monthOf(today(now));
  if (search.closing === "month") where["and"] = `(expected_close.gte.${from},expected_close.lt.${to})`;
  if (search.closing === "late") where["expected_close"] = `lt.${today(now)}`;
  return where;
}

/** Open stages in the order people gave them, closed ones newest first. */
export function columnQuery(stage: Stage, where: Record<string, string>, q: string | undefined, now = new Date()): RowsQuery {
  const closed = stage.kind === "won" ? "won_at" : "lost_at";
  const isOpen = stage.kind === "open";
  return {
    select: DEAL_SELECT,
    where: { stage_id: `eq.${stage.id}`, ...where, ...(isOpen ? {} : { [closed]: `gte.${closedSince(now)}` }), ...NEXT_TASK },
    order: isOpen ? "position,id" : `${closed}.desc,id`,
    limit: PAGE,
    search: q || undefined,
  };
}

/** One line for each stage, chance and currency: few however many the deals are, and enough to weigh them. */
export interface SumRow {
  stage_id: string;
  probability: number | null;
  currency: string;
  count: number;
  sum: number | null;
}

export function sumsQuery(pipelineId: string, where: Record<string, string>, q: string | undefined, now = new Date()): RowsQuery {
  const since = closedSince(now);
  return {
    select: "stage_id,probability,currency,count(),amount_minor.sum()",
    where: {
      pipeline_id: `eq.${pipelineId}`,
      ...where,
      or: `(and(won_at.is.null,lost_at.is.null),won_at.gte.${since},lost_at.gte.${since})`,
    },
    limit: 1000,
    search: q || undefined,
  };
}

export interface Totals {
  count: number;
  /** By currency, in minor units. */
  amount: Record<string, number>;
  weighted: Record<string, number>;
}

export function totalsOf(stage: Stage, rows: readonly SumRow[], history: History | undefined): Totals {
  const totals: Totals = { count: 0, amount: {}, weighted: {} };
  for (const row of rows) {
    if (row.stage_id !== stage.id) continue;
    const amount = Number(row.sum ?? 0);
    const { percent } = chanceOf(row.probability, stage, history);
    totals.count += row.count;
    totals.amount[row.currency] = (totals.amount[row.currency] ?? 0) + amount;
    totals.weighted[row.currency] = (totals.weighted[row.currency] ?? 0) + (amount * percent) / 100;
  }
  return totals;
}
