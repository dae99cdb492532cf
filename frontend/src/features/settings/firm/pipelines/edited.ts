/** A pipeline with its stages as the settings edit them, and the verbs that the database has for their order. */
import { callFunction } from "@/api/rows-client";
import type { Row } from "@/api/tables";
import { useVerb } from "@/api/verbs";

export type EditedStage = Pick<
  Row<"stages">,
  "id" | "pipeline_id" | "name" | "kind" | "probability" | "rotting_days" | "required_fields" | "version"
>;
export type EditedPipeline = Pick<Row<"pipelines">, "id" | "name" | "version"> & { stages: EditedStage[] };

export const PIPELINE_SELECT = "id,name,version,stages(id,pipeline_id,name,kind,probability,rotting_days,required_fields,version)";
const TABLES = ["pipelines", "stages"];

export interface NewStage {
  name: string;
  kind: EditedStage["kind"];
  probability?: number;
  rotting_days?: number;
}

export function useAddPipeline() {
  return useVerb(TABLES, (wanted: { name: string; stages: readonly NewStage[] }) => callFunction<string>("add_pipeline", wanted));
}

/** Behind another stage of the pipeline, or first. */
export function useMoveStage() {
  return useVerb(TABLES, ({ id, after }: { id: string; after: string | null }) => callFunction<unknown>("move_stage", { stage: id, after_stage: after }));
}

export function useMovePipeline() {
  return useVerb(TABLES, ({ id, after }: { id: string; after: string | null }) =>
    callFunction<unknown>("move_pipeline", { pipeline: id, after_pipeline: after }),
  );
}
