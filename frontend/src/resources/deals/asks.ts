/** What a stage asks for before a deal may enter it. The same everywhere a deal is moved. */
import { DEALS } from "@/resources/records/records";
import type { FieldSpec } from "@/resources/records/spec";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";

function isMissing(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

/** The fields to ask for, the reason first; empty when the deal may simply be moved. */
export function asksOf(deal: DealRow, stage: Stage): FieldSpec[] {
  const values = deal as unknown as Record<string, unknown>;
  const wanted = [...(stage.kind === "lost" ? ["lost_reason"] : []), ...stage.required_fields];
  return wanted
    .filter((name) => isMissing(values[name]))
    .flatMap((name) => DEALS.fields.filter((field) => field.name === name))
    .map((field) => ({ ...field, isRequired: true }));
}
