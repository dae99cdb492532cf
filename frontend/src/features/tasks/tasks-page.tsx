/** What I am to do, and what the others are: by when it is due. Key n writes a new task. */
import { useCallback } from "react";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useCount } from "@/api/rows";
import { useMay, useMe } from "@/api/session";
import { useShortcut } from "@/lib/use-shortcut";
import { QuickTask } from "@/resources/tasks/quick-task";
import { TaskList } from "@/resources/tasks/task-list";
import { useMembers } from "@/resources/use-members";
import { AfterPaint } from "@/resources/after-paint";
import { PageHeader } from "@/ui/page-header";
import { Segmented } from "@/ui/segmented";
import { Select } from "@/ui/select";
import { SkeletonRows } from "@/ui/skeleton-rows";

const route = getRouteApi("/shell/tasks");

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

export function TasksPage() {
  const { t } = useTranslation();
  const may = useMay();
  const me = useMe().user.id;
  const members = useMembers();
  const { whose = "me", state = "open" } = route.useSearch();
  const navigate = route.useNavigate();
  const assignee = whose === "me" ? me : whose === "all" || whose === "nobody" ? undefined : whose;
  const where: Record<string, string> =
    whose === "nobody" ? { assignee_id: "is.null" } : assignee ? { assignee_id: `eq.${assignee}` } : {};
  const open = useCount("tasks", { where: { ...where, state: "eq.open" } });
  const choose = (wanted: { whose?: string; state?: "open" | "done" }) => {
    const next = { whose, state, ...wanted };
    void navigate({
      search: {
        ...(next.whose === "me" ? {} : { whose: next.whose }),
        ...(next.state === "done" ? { state: "done" as const } : {}),
      },
    });
  };
  useShortcut("n", useCallback(() => focusFirst("[data-quick-task]"), []));
  useShortcut("j", useCallback(() => focusFirst("[data-task]"), []));
  const people = [...members].filter(([id]) => id !== me).toSorted(([, one], [, other]) => one.localeCompare(other, "da"));
  return (
    <>
      <PageHeader title={t("record.task.many")} count={state === "done" ? undefined : open.data}>
        <Select
          aria-label={t("tasks.whose")}
          value={whose}
          onChange={(event) => choose({ whose: event.target.value })}
          className="max-w-48 max-md:w-28"
          options={[
            { value: "me", label: t("tasks.mine") },
            { value: "all", label: t("tasks.everybodys") },
            { value: "nobody", label: t("tasks.nobodys") },
            ...people.map(([value, label]) => ({ value, label })),
          ]}
        />
        <Segmented
          label={t("tasks.shown")}
          value={state}
          onChoose={(chosen) => choose({ state: chosen })}
          options={[
            { value: "open", label: t("tasks.open") },
            { value: "done", label: t("tasks.done") },
          ]}
        />
      </PageHeader>
      <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
        <div className="mx-auto flex max-w-200 flex-col gap-3">
          {may("tasks", "c") && state === "open" ? <QuickTask about={{ assignee_id: whose === "nobody" ? null : assignee }} /> : null}
          <AfterPaint fallback={<SkeletonRows rows={6} />}>
            <TaskList where={where} isDone={state === "done"} hidesAssignee={whose !== "all"} />
          </AfterPaint>
        </div>
      </div>
    </>
  );
}
