/** The tasks that are due today or should have been done: a line for another one, and the way to all of them. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { Panel } from "@/features/home/panel";
import type { Shown } from "@/features/home/whose";
import { plusDays } from "@/lib/danish-day";
import { QuickTask } from "@/resources/tasks/quick-task";
import { TaskList } from "@/resources/tasks/task-list";

const PAGE = 25;

export function TasksPanel({ shown, today }: { shown: Shown; today: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { whose, owner } = shown;
  const where = {
    due_at: `lt.${plusDays(today, 1)} 00:00 Europe/Copenhagen`,
    ...(owner ? { assignee_id: `eq.${owner}` } : {}),
  };
  const toAll = (
    <Link to="/tasks" search={whose === "me" ? {} : { whose: whose === "team" ? "all" : whose }} className="tap rounded-sm text-accent hover:underline">
      {t("home.allTasks")}
    </Link>
  );
  return (
    <Panel title={t(whose === "me" ? "home.myTasks" : "home.tasks")} end={toAll} isBare>
      {may("tasks", "c") ? <QuickTask about={owner ? { assignee_id: owner } : {}} /> : null}
      <TaskList isNarrow page={PAGE} where={where} hidesAssignee={whose !== "team"} emptyTitle={t("home.noTasks")} emptyText={t("home.noTasksText")} />
    </Panel>
  );
}
