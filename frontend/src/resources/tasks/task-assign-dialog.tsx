/** Choosing the colleague who takes a task over. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TaskItem } from "@/resources/tasks/task-item";
import { useColleagues } from "@/resources/use-members";
import { Combobox } from "@/ui/combobox";
import { Dialog } from "@/ui/dialog";
import { Monogram } from "@/ui/monogram";

export interface TaskAssignDialogProps {
  task: TaskItem;
  /** True when the colleague has it now. */
  onAssign: (userId: string) => Promise<boolean>;
  onClose: () => void;
}

export function TaskAssignDialog({ task, onAssign, onClose }: TaskAssignDialogProps) {
  const { t } = useTranslation();
  const members = useColleagues(true);
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const wanted = text.trim().toLocaleLowerCase("da");
  const options = [...members]
    .filter(([id, name]) => id !== task.assignee_id && name.toLocaleLowerCase("da").includes(wanted))
    .map(([id, label]) => ({ id, label, icon: <Monogram name={label} shape="round" /> }));
  const choose = async (id: string) => {
    setBusy(true);
    if (await onAssign(id)) onClose();
    else setBusy(false);
  };
  return (
    <Dialog title={t("tasks.handOverTitle")} description={task.title} onClose={onClose}>
      <Combobox
        label={t("tasks.colleague")}
        text={text}
        options={options}
        isBusy={isBusy}
        emptyText={t("tasks.noColleague")}
        onText={setText}
        onChoose={(id) => void choose(id)}
      />
    </Dialog>
  );
}
