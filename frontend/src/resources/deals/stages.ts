/** Pipelines and their stages in order, and how likely a deal in a stage is to be won. */
import { useMemo } from "react";
import { useRows } from "@/api/rows";
import type { Row } from "@/api/tables";

export type Pipeline = Pick<Row<"pipelines">, "id" | "name">;
export type Stage = Pick<
  Row<"stages">,
  "id" | "pipeline_id" | "name" | "kind" | "probability" | "rotting_days" | "required_fields"
>;
export type History = Pick<Row<"stage_probabilities">, "stage_id" | "probability" | "deal_count">;

/** Fewer finished deals than this say nothing yet; app.win_chance has the same. */
export const ENOUGH_DEALS = 10;

export function usePipelines() {
  return useRows<"pipelines", Pipeline>("pipelines", { select: "id,name", order: "position,id" });
}

/** The stages of all pipelines, each pipeline's in order. */
export function useStages() {
  return useRows<"stages", Stage>("stages", {
    select: "id,pipeline_id,name,kind,probability,rotting_days,required_fields",
    order: "position,id",
  });
}

/** Our own history of each stage, by its id. */
export function useStageHistory(): ReadonlyMap<string, History> {
  const { data } = useRows<"stage_probabilities", History>("stage_probabilities", {
    select: "stage_id,probability,deal_count",
    limit: 1000,
  });
  return useMemo(() => new Map((data ?? []).map((row) => [row.stage_id, row])), [data]);
}

export interface Chance {
  percent: number;
  /** Who says so: a person, what happened to earlier deals, or the stage's own figure. */
  source: "person" | "history" | "stage" | "closed";
  /** How many finished deals history rests on. */
  deals: number;
}

export function chanceOf(probability: number | null, stage: Stage, history: History | undefined): Chance {
  if (stage.kind !== "open") return { percent: stage.kind === "won" ? 100 : 0, source: "closed", deals: 0 };
  if (probability !== null) return { percent: probability, source: "person", deals: 0 };
  if (history && history.deal_count >= ENOUGH_DEALS) {
    return { percent: Math.round(Number(history.probability)), source: "history", deals: history.deal_count };
  }
  return { percent: stage.probability, source: "stage", deals: 0 };
}
