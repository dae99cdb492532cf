/** One task in a list: tick it, open it, put it off, hand it over. Keys: x done, s tomorrow, Enter open, j and k move. */
import { useState, type KeyboardEvent } from "react";
import { Link } from "@tanstack/react-router";
import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { COMPANIES, DEALS, PEOPLE } from "@/resources/records/records";
import { isPast, snoozed } from "@/resources/tasks/due";
import { dueText } from "@/resources/tasks/due-text";
import { TaskAssignDialog } from "@/resources/tasks/task-assign-dialog";
import { TaskDateDialog } from "@/resources/tasks/task-date-dialog";
import { TaskDialog } from "@/resources/tasks/task-dialog";
import { useMayChangeTask, type TaskItem } from "@/resources/tasks/task-item";
import { TaskMenu } from "@/resources/tasks/task-menu";
import { useTaskVerbs } from "@/resources/tasks/use-task-verbs";
import { useMembers } from "@/resources/use-members";
import { Hint } from "@/ui/hint";
import { Monogram } from "@/ui/monogram";
import { cx } from "@/lib/cx";

export interface TaskRowProps {
  task: TaskItem;
  /** Left out where the page already says it. */
  hidesCompany?: boolean;
  hidesAssignee?: boolean;
  /** Only the company, for there is little room. */
  isNarrow?: boolean;
}

/** Moves the focus to the next or the former task of the list. */
function step(from: HTMLElement, by: number): void {
  const all = [...(from.closest("[data-tasks]")?.querySelectorAll<HTMLElement>("[data-task]") ?? [])];
  all[all.indexOf(from) + by]?.focus();
}

export function TaskRow({ task, hidesCompany = false, hidesAssignee = false, isNarrow = false }: TaskRowProps) {
  const { t, i18n } = useTranslation();
  const members = useMembers();
  const verbs = useTaskVerbs();
  const mayChange = useMayChangeTask()(task);
  const [open, setOpen] = useState<"edit" | "date" | "assign" | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const close = () => setOpen(null);
  const isDone = task.state === "done";
  const isTicked = isLeaving ? !isDone : isDone;
  const assignee = task.assignee_id ? (members.get(task.assignee_id) ?? "") : t("tasks.nobody");
  const tick = async () => {
    setLeaving(true);
    await verbs.setDone(task, !isDone);
    setLeaving(false);
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, () => void> = {
      j: () => step(event.currentTarget, 1),
      ArrowDown: () => step(event.currentTarget, 1),
      k: () => step(event.currentTarget, -1),
      ArrowUp: () => step(event.currentTarget, -1),
      ...(mayChange ? { x: () => void tick(), s: () => void verbs.moveTo(task, snoozed(task.due_at, "tomorrow")), e: () => setOpen("edit") } : {}),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <li className="group flex animate-fade-in items-start gap-1 border-b border-line pr-2 pl-3 last:border-b-0 hover:bg-hover">
      <label className="flex size-10 shrink-0 cursor-pointer items-center justify-center max-md:size-11">
        <input
          type="checkbox"
          aria-label={t("tasks.markDone", { title: task.title })}
          checked={isTicked}
          disabled={!mayChange}
          onChange={() => void tick()}
          className="size-4 accent-accent disabled:opacity-55"
        />
      </label>
      <div className="flex min-w-0 flex-1 flex-col py-1.5 max-md:pt-0 max-md:pb-2.5">
        <button
          type="button"
          data-task
          onClick={() => setOpen("edit")}
          onKeyDown={keys}
          className={cx("flex min-h-6 max-w-full items-center gap-1.5 self-start rounded-sm text-left text-sm max-md:min-h-10 max-md:pt-2 max-md:pb-0.5", isNarrow && "py-0.5", isTicked && "text-ink-muted line-through")}
        >
          {task.is_important ? <Star aria-label={t("tasks.important")} className="size-3.5 shrink-0 text-warn" /> : null}
          <span className="line-clamp-2 wrap-anywhere">{task.title}</span>
        </button>
        {/* Each part brings its dot; those that begin a line lie outside and are cut off. */}
        <div className="overflow-x-clip">
          <p
            className="-ml-4 flex flex-wrap items-center text-xs leading-6 text-ink-muted *:relative *:pl-4 *:before:absolute *:before:left-1.5 *:before:text-ink-faint *:before:content-['·']"
          >
            {task.due_at && !isDone ? (
              <time dateTime={task.due_at} className={cx("tabular-nums", isPast(task.due_at) && "font-medium text-bad")}>
                {dueText(task.due_at, t, i18n.language)}
              </time>
            ) : null}
            {isDone && task.done_at ? <span>{t("tasks.doneAt", { when: dueText(task.done_at, t, i18n.language) })}</span> : null}
            {task.company && !hidesCompany ? (
              <Link to={COMPANIES.path?.(task.company.id) ?? "/"} className="truncate hover:text-accent hover:underline max-md:-mt-1.5 max-md:-mb-2.5 max-md:pt-1.5 max-md:pb-2.5 max-md:before:top-1.5">
                {task.company.name}
              </Link>
            ) : null}
            {task.deal && !isNarrow ? (
              <Link to={DEALS.path?.(task.deal.id) ?? "/"} className="truncate hover:text-accent hover:underline max-md:hidden">
                {task.deal.title}
              </Link>
            ) : null}
            {task.person && !isNarrow ? (
              <Link to={PEOPLE.path?.(task.person.id) ?? "/"} className="truncate hover:text-accent hover:underline max-md:hidden">
                {task.person.name}
              </Link>
            ) : null}
          </p>
        </div>
      </div>
      <span className="flex h-10 shrink-0 items-center gap-1 max-md:h-11">
        {hidesAssignee ? null : (
          <Hint text={assignee}>
            <span className="inline-flex">
              <Monogram name={assignee} shape="round" />
              <span className="sr-only">{assignee}</span>
            </span>
          </Hint>
        )}
        {mayChange ? <TaskMenu task={task} verbs={verbs} onOpen={setOpen} /> : null}
      </span>
      {open === "edit" ? <TaskDialog task={task} mayChange={mayChange} onClose={close} /> : null}
      {open === "date" ? <TaskDateDialog task={task} onMove={(dueAt) => verbs.moveTo(task, dueAt)} onClose={close} /> : null}
      {open === "assign" ? <TaskAssignDialog task={task} onAssign={(user) => verbs.handOver(task, user)} onClose={close} /> : null}
    </li>
  );
}
