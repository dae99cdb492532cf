/** The tasks that come first on a company, deal or person, to be ticked where they stand. */
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { TASKS } from "@/resources/records/records";
import { TASK_SELECT, type TaskItem } from "@/resources/tasks/task-item";
import { TaskRow } from "@/resources/tasks/task-row";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

const SHOWN = 5;

export interface NextTasksProps {
  where: Record<string, string>;
  /** Leads to all of them. */
  onAll: () => void;
}

export function NextTasks({ where, onAll }: NextTasksProps) {
  const { t } = useTranslation();
  const tasks = useRows<"tasks", TaskItem>(
    "tasks",
    { select: TASK_SELECT, where: { ...where, state: "eq.open" }, order: "due_at.asc.nullslast,id", limit: SHOWN + 1 },
    { uses: TASKS.uses ?? [] },
  );
  const rows = tasks.data ?? [];
  return (
    <section aria-label={t("overview.tasks")} className="flex min-w-0 flex-col gap-2">
      <h2 className="flex items-baseline gap-2 text-xs font-medium text-ink-muted">
        {t("overview.tasks")}
        <button type="button" onClick={onAll} className="tap font-normal text-accent hover:underline">
          {rows.length > SHOWN ? t("overview.allTasks") : t("overview.toTasks")}
        </button>
      </h2>
      {tasks.isPending ? <Skeleton className="h-10 rounded-lg" /> : null}
      {tasks.isError ? <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} /> : null}
      {tasks.isSuccess && rows.length === 0 ? <p className="rounded-lg border border-line bg-surface px-4 py-3 text-sm text-ink-muted">{t("tasks.emptyHere")}</p> : null}
      {rows.length > 0 ? (
        <ul data-tasks className="rounded-lg border border-line bg-surface">
          {rows.slice(0, SHOWN).map((task) => (
            <TaskRow key={task.id} task={task} hidesCompany isNarrow />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
