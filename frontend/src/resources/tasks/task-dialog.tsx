/** Everything about one task, each field edited where it stands. */
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import { fieldLabel } from "@/resources/fields/field-text";
import { InlineField } from "@/resources/fields/inline-field";
import { TASKS } from "@/resources/records/records";
import type { RecordRow } from "@/resources/records/spec";
import { TASK_SELECT, type TaskItem } from "@/resources/tasks/task-item";
import { Dialog } from "@/ui/dialog";

/** Another's task is handed over by a verb. */
const BY_VERB = new Set(["assignee_id", "created_at"]);

export interface TaskDialogProps {
  task: TaskItem;
  mayChange: boolean;
  onClose: () => void;
}

export function TaskDialog({ task, mayChange, onClose }: TaskDialogProps) {
  const { t } = useTranslation();
  const fresh = useRow<"tasks", TaskItem>("tasks", task.id, TASK_SELECT);
  const row = (fresh.data ?? task) as unknown as RecordRow;
  return (
    <Dialog title={t("record.task.one")} onClose={onClose}>
      <dl className="flex flex-col gap-1.5">
        {TASKS.fields.map((field) => (
          <div key={field.name} className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-start gap-2 text-sm">
            <dt className="pt-1.5 text-xs text-ink-muted">{fieldLabel(field, t)}</dt>
            <dd className="min-w-0">
              <InlineField spec={TASKS} row={row} field={mayChange && !BY_VERB.has(field.name) ? field : { ...field, isFixed: true }} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
