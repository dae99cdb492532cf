/** A deal as the board, its page and its moves read it. */
import type { Row } from "@/api/tables";

type Columns = Pick<
  Row<"deals">,
  | "id"
  | "title"
  | "version"
  | "stage_id"
  | "pipeline_id"
  | "company_id"
  | "person_id"
  | "amount_minor"
  | "currency"
  | "probability"
  | "expected_close"
  | "owner_id"
  | "source"
  | "next_step"
  | "next_step_on"
  | "lost_reason"
  | "stage_entered_at"
  | "won_at"
  | "lost_at"
>;

export interface NextTask {
  id: string;
  title: string;
  due_at: string | null;
}

export interface DealRow extends Columns {
  company: { id: string; name: string } | null;
  /** The open task that is due first. */
  tasks: NextTask[];
}

export const DEAL_COLUMNS =
  "id,title,version,stage_id,pipeline_id,company_id,person_id,amount_minor,currency,probability,expected_close,owner_id,source,next_step,next_step_on,lost_reason,stage_entered_at,won_at,lost_at";

export const DEAL_SELECT = `${DEAL_COLUMNS},company:companies(id,name),tasks(id,title,due_at)`;

/** Of a deal's tasks only the open one that is due first. */
export const NEXT_TASK = {
  "tasks.state": "eq.open",
  "tasks.order": "due_at.asc.nullslast",
  "tasks.limit": "1",
} as const;
