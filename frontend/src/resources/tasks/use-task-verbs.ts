/** What is done with a task from a list, each with a way back. */
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { refresh } from "@/api/live";
import { useSaveRow } from "@/api/rows";
import { callFunction } from "@/api/rows-client";
import type { Row } from "@/api/tables";
import { TASKS } from "@/resources/records/records";
import { dueText } from "@/resources/tasks/due-text";
import type { TaskItem } from "@/resources/tasks/task-item";
import { useDeleteWithUndo } from "@/resources/use-delete-with-undo";
import { useMembers } from "@/resources/use-members";
import { dismissToastsAbout, toast } from "@/ui/toast-store";

export function useTaskVerbs() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const save = useSaveRow("tasks");
  const members = useMembers();
  const remove = useDeleteWithUndo(TASKS);

  const failed = (error: unknown) => toast(errorText(error, t), "bad");
  const write = async (task: TaskItem, values: Partial<Row<"tasks">>) => {
    await save.mutateAsync({ id: task.id, ...values });
  };

  /** Does it, says so, and offers what was before. */
  const change = async (task: TaskItem, values: Partial<Row<"tasks">>, before: Partial<Row<"tasks">>, text: string) => {
    dismissToastsAbout(task.id);
    try {
      await write(task, values);
      toast(text, "good", { label: t("action.undo"), run: () => void write(task, before).catch(failed) }, task.id);
    } catch (error) {
      failed(error);
    }
  };

  return {
    setDone: (task: TaskItem, isDone: boolean) =>
      change(
        task,
        { state: isDone ? "done" : "open" },
        { state: task.state },
        t(isDone ? "tasks.wasDone" : "tasks.wasReopened"),
      ),
    moveTo: (task: TaskItem, dueAt: string | null) =>
      change(task, { due_at: dueAt }, { due_at: task.due_at }, t("tasks.wasMoved", { when: dueText(dueAt, t, i18n.language) })),
    setImportant: (task: TaskItem, isImportant: boolean) => write(task, { is_important: isImportant }).catch(failed),
    remove: (task: TaskItem) => remove([task.id]),
    handOver: async (task: TaskItem, toUser: string) => {
      try {
        await callFunction("hand_over_task", { task: task.id, to_user: toUser });
        toast(t("tasks.wasHandedOver", { name: members.get(toUser) ?? "" }));
        refresh(queries, new Set(["tasks"]));
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}
