/** The tasks of one company, deal or person, with a line to add another. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { QuickTask, type TaskAbout } from "@/resources/tasks/quick-task";
import { TaskList } from "@/resources/tasks/task-list";
import { Segmented } from "@/ui/segmented";

export interface TaskPanelProps {
  about: Pick<TaskAbout, "company_id" | "deal_id" | "person_id">;
}

export function TaskPanel({ about }: TaskPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [state, setState] = useState<"open" | "done">("open");
  // A deal's task is its company's too, so the narrowest says which.
  const { company_id, deal_id, person_id } = about;
  const narrowest = deal_id ? { deal_id } : person_id ? { person_id } : { company_id };
  const where = Object.fromEntries(Object.entries(narrowest).map(([column, id]) => [column, `eq.${id}`]));
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4">
      {may("tasks", "c") ? <QuickTask about={about} /> : null}
      <Segmented
        label={t("tasks.shown")}
        value={state}
        onChoose={setState}
        options={[
          { value: "open", label: t("tasks.open") },
          { value: "done", label: t("tasks.done") },
        ]}
      />
      <TaskList where={where} isDone={state === "done"} hidesCompany emptyText={t("tasks.emptyHere")} />
    </div>
  );
}
