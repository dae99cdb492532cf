/** Tasks by when they are due, or the done ones newest first; more are fetched when asked for. */
import { CheckCheck, ListTodo } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import { useMay } from "@/api/session";
import { TASKS } from "@/resources/records/records";
import { byDueGroup } from "@/resources/tasks/due";
import { TASK_SELECT, type TaskItem } from "@/resources/tasks/task-item";
import { TaskRow } from "@/resources/tasks/task-row";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { cx } from "@/lib/cx";

const PAGE = 100;

export interface TaskListProps {
  /** Which tasks, in the words of the tables: `{ company_id: "eq.…" }`. */
  where: Record<string, string>;
  isDone?: boolean;
  hidesCompany?: boolean;
  hidesAssignee?: boolean;
  isNarrow?: boolean;
  /** How many come at a time. */
  page?: number;
  emptyTitle?: string | undefined;
  emptyText?: string | undefined;
}

export function TaskList({ where, isDone = false, hidesCompany = false, hidesAssignee = false, isNarrow = false, page = PAGE, emptyTitle, emptyText }: TaskListProps) {
  const { t } = useTranslation();
  const may = useMay();
  const tasks = useRowPages<"tasks", TaskItem>(
    "tasks",
    {
      select: TASK_SELECT,
      where: { ...where, state: isDone ? "eq.done" : "eq.open" },
      order: isDone ? "done_at.desc,id" : "due_at.asc.nullslast,id",
      limit: page,
    },
    { uses: TASKS.uses ?? [] },
  );
  if (tasks.isPending) return <SkeletonRows rows={4} />;
  if (tasks.isError) return <ErrorState error={tasks.error} onRetry={() => void tasks.refetch()} />;
  const rows = tasks.data.pages.flatMap((one) => one.rows);
  if (rows.length === 0) {
    return isDone ? (
      <EmptyState icon={<ListTodo aria-hidden />} title={t("tasks.noneDone")} />
    ) : (
      <EmptyState icon={<CheckCheck aria-hidden />} title={emptyTitle ?? t("tasks.empty")} text={may("tasks", "c") ? (emptyText ?? t("tasks.emptyText")) : undefined} />
    );
  }
  const groups = isDone ? [{ group: "done" as const, rows }] : byDueGroup(rows);
  return (
    <div data-tasks className="flex flex-col gap-5">
      {groups.map(({ group, rows: members }) => (
        <section key={group} aria-label={t(`tasks.group.${group}`)}>
          <h2 className={cx("flex items-baseline gap-2 pb-1.5 pl-1 text-xs font-medium", group === "overdue" ? "text-bad" : "text-ink-muted")}>
            {t(`tasks.group.${group}`)}
            <span className="font-normal text-ink-faint tabular-nums">{members.length}</span>
          </h2>
          <ul className="rounded-lg border border-line bg-surface">
            {members.map((task) => (
              <TaskRow key={task.id} task={task} hidesCompany={hidesCompany} hidesAssignee={hidesAssignee} isNarrow={isNarrow} />
            ))}
          </ul>
        </section>
      ))}
      {tasks.hasNextPage ? (
        <Button className="self-center" isBusy={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
          {t("tasks.showMore")}
        </Button>
      ) : null}
    </div>
  );
}
