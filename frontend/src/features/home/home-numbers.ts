/** Home's numbers as the database gives them, added up for its panels. */
import { useQuery } from "@tanstack/react-query";
import { currentWorkspace } from "@/api/http";
import { callFunction } from "@/api/rows-client";
import type { TableName } from "@/api/tables";
import type { ByCurrency } from "@/lib/amounts";

interface Counted {
  currency: string;
  deals: number;
  amount_minor: number;
  weighted_minor: number;
}

export interface StageNumbers extends Counted {
  pipeline_id: string;
  stage_id: string;
}

export interface MonthNumbers extends Counted {
  /** Its first day; none for what is late or has no date. */
  month: string | null;
  kind: "won" | "open" | "late" | "undated";
}

/** The tables that the numbers are made of. */
const MADE_OF: readonly TableName[] = ["deals", "stages", "stage_probabilities"];

function useNumbers<Numbers>(name: "home_pipeline" | "home_forecast", owner: string | undefined) {
  return useQuery({
    queryKey: ["numbers", name, currentWorkspace(), owner ?? null],
    queryFn: () => callFunction<Numbers[]>(name, owner ? { of_owner: owner } : {}),
    meta: { tables: MADE_OF },
  });
}

export function usePipelineNumbers(owner: string | undefined) {
  return useNumbers<StageNumbers>("home_pipeline", owner);
}

export function useForecastNumbers(owner: string | undefined) {
  return useNumbers<MonthNumbers>("home_forecast", owner);
}

export interface Sum {
  deals: number;
  amount: ByCurrency;
  weighted: ByCurrency;
}

export function addUp(rows: readonly Counted[]): Sum {
  const sum = { deals: 0, amount: {} as Record<string, number>, weighted: {} as Record<string, number> };
  for (const { currency, deals, amount_minor, weighted_minor } of rows) {
    sum.deals += deals;
    sum.amount[currency] = (sum.amount[currency] ?? 0) + amount_minor;
    sum.weighted[currency] = (sum.weighted[currency] ?? 0) + weighted_minor;
  }
  return sum;
}

/** The first day of the month so many months from this day's. */
export function monthFrom(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export interface MonthBar {
  month: string;
  won: number;
  open: number;
  weighted: number;
}

const BEFORE = 2;
const AFTER = 5;

/** Two months back and five ahead, in one currency: what else there is has words of its own. */
export function monthBars(rows: readonly MonthNumbers[], today: string, currency: string): MonthBar[] {
  return Array.from({ length: BEFORE + 1 + AFTER }, (_, index) => {
    const month = monthFrom(today, index - BEFORE);
    const here = rows.filter((row) => row.month === month && row.currency === currency);
    const of = (kind: MonthNumbers["kind"]) => here.find((row) => row.kind === kind);
    return { month, won: of("won")?.amount_minor ?? 0, open: of("open")?.amount_minor ?? 0, weighted: of("open")?.weighted_minor ?? 0 };
  });
}
