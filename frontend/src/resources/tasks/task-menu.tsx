/** What else can be done with a task. */
import { CalendarClock, CalendarDays, Ellipsis, Star, StarOff, Sunrise, Trash2, UserRoundPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { snoozed } from "@/resources/tasks/due";
import { useMayChangeTask, type TaskItem } from "@/resources/tasks/task-item";
import type { useTaskVerbs } from "@/resources/tasks/use-task-verbs";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { MenuLine } from "@/ui/menu-line";

export interface TaskMenuProps {
  task: TaskItem;
  verbs: ReturnType<typeof useTaskVerbs>;
  onOpen: (what: "date" | "assign") => void;
}

export function TaskMenu({ task, verbs, onOpen }: TaskMenuProps) {
  const { t } = useTranslation();
  const mayDelete = useMayChangeTask()(task, "d");
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t("tasks.more", { title: task.title })}>
          <Ellipsis aria-hidden className="size-4" />
        </IconButton>
      }
    >
      <MenuItem icon={<Sunrise aria-hidden />} onSelect={() => void verbs.moveTo(task, snoozed(task.due_at, "tomorrow"))}>
        {t("tasks.toTomorrow")}
      </MenuItem>
      <MenuItem icon={<CalendarDays aria-hidden />} onSelect={() => void verbs.moveTo(task, snoozed(task.due_at, "nextWeek"))}>
        {t("tasks.toNextWeek")}
      </MenuItem>
      <MenuItem icon={<CalendarClock aria-hidden />} onSelect={() => onOpen("date")}>
        {t("tasks.toDate")}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<UserRoundPlus aria-hidden />} onSelect={() => onOpen("assign")}>
        {t("tasks.handOver")}
      </MenuItem>
      <MenuItem
        icon={task.is_important ? <StarOff aria-hidden /> : <Star aria-hidden />}
        onSelect={() => void verbs.setImportant(task, !task.is_important)}
      >
        {t(task.is_important ? "tasks.notImportant" : "tasks.makeImportant")}
      </MenuItem>
      {mayDelete ? (
        <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => void verbs.remove(task)}>
          {t("tasks.delete")}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
