/** The list behind each of home's numbers, as its address. */
import { lastOfMonth } from "@/features/home/home-numbers";
import { ownerFilter, type Whose } from "@/features/home/whose";
import type { ListFilter, ListSearch } from "@/resources/list/list-state";

export interface Behind {
  whose: Whose;
  /** The stages where a deal is open. */
  openStages: readonly string[];
  /** As 2026-11-21, in Denmark. */
  today: string;
}

function list(behind: Behind, ...filters: ListFilter[]): ListSearch {
  return { filter: [...filters, ...ownerFilter(behind.whose)] };
}

function open({ openStages }: Behind): ListFilter {
  return ["stage_id", "anyOf", ...openStages];
}

export function openDeals(behind: Behind): ListSearch {
  return list(behind, open(behind));
}

export function stageDeals(behind: Behind, stage: string): ListSearch {
  return list(behind, ["stage_id", "anyOf", stage]);
}

export function wonDeals(behind: Behind, month: string): ListSearch {
  return list(behind, ["won_at", "between", month, lastOfMonth(month)]);
}

/** What should have closed already is late, and stands by itself. */
export function expectedDeals(behind: Behind, month: string): ListSearch {
  const from = month < behind.today ? behind.today : month;
  return list(behind, ["expected_close", "between", from, lastOfMonth(month)], open(behind));
}

export function lateDeals(behind: Behind): ListSearch {
  return list(behind, ["expected_close", "before", behind.today], open(behind));
}

export function undatedDeals(behind: Behind): ListSearch {
  return list(behind, ["expected_close", "empty"], open(behind));
}
