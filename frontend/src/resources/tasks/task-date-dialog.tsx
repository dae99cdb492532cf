/** Putting a task off to a day in one's own words: "fredag kl 10", "om 2 uger", "1/12". */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { dueText } from "@/resources/tasks/due-text";
import type { TaskItem } from "@/resources/tasks/task-item";
import { readTaskLine } from "@/resources/tasks/task-line";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/text-field";

export interface TaskDateDialogProps {
  task: TaskItem;
  onMove: (dueAt: string | null) => Promise<unknown>;
  onClose: () => void;
}

export function TaskDateDialog({ task, onMove, onClose }: TaskDateDialogProps) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState("");
  const { dueAt } = readTaskLine(text);
  const move = (to: string | null) => {
    void onMove(to);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dueAt) move(dueAt);
  };
  const isUnread = text.trim() !== "" && !dueAt;
  return (
    <Dialog title={t("tasks.toDateTitle")} description={task.title} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label={t("tasks.when")}
          hint={dueAt ? dueText(dueAt, t, i18n.language) : t("tasks.whenHint")}
          error={isUnread ? t("tasks.whenUnread") : undefined}
          value={text}
          onText={setText}
        />
        <div className="flex justify-between gap-2">
          <Button look="quiet" disabled={!task.due_at} onClick={() => move(null)}>
            {t("tasks.removeDate")}
          </Button>
          <Button type="submit" look="primary" disabled={!dueAt}>
            {t("tasks.move")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
