/** A task as lists show it, and who may change it. */
import { useMe } from "@/api/session";
import type { Row } from "@/api/tables";
import { selectOf } from "@/resources/records/spec";
import { TASKS } from "@/resources/records/records";

export interface TaskItem extends Row<"tasks"> {
  company: { id: string; name: string } | null;
  person: { id: string; name: string } | null;
  deal: { id: string; title: string } | null;
}

export const TASK_SELECT = `${selectOf(TASKS)},done_at`;

/** Whether the role reaches this task: a star in the matrix means own ones only. */
export function useMayChangeTask(): (task: Pick<TaskItem, "assignee_id">, letter?: "u" | "d") => boolean {
  const { permissions, user } = useMe();
  const letters = permissions["tasks"] ?? "";
  return (task, letter = "u") =>
    letters.includes(`${letter}*`) ? task.assignee_id === user.id : letters.includes(letter);
}
