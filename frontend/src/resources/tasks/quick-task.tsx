/** One line that becomes a task: the day and the clock are read out of the words. */
import { useId, useState, type FormEvent } from "react";
import { CalendarClock, Plus, Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { dueText } from "@/resources/tasks/due-text";
import { readTaskLine } from "@/resources/tasks/task-line";
import { Button } from "@/ui/button";

export interface TaskAbout {
  company_id?: string | undefined;
  deal_id?: string | undefined;
  person_id?: string | undefined;
  /** Whose it becomes; without one it is mine. */
  assignee_id?: string | null | undefined;
}

function known(about: TaskAbout | undefined): Partial<Row<"tasks">> {
  return Object.fromEntries(Object.entries(about ?? {}).filter(([, id]) => id !== undefined));
}

export function QuickTask({ about }: { about?: TaskAbout }) {
  const { t, i18n } = useTranslation();
  const save = useSaveRow("tasks");
  const [line, setLine] = useState("");
  const id = useId();
  const read = readTaskLine(line);
  const isEmpty = read.title === "";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty || save.isPending) return;
    // What could not be stored stays in the field.
    await save.mutateAsync({ title: read.title, due_at: read.dueAt, is_important: read.isImportant, ...known(about) }).then(
      () => setLine(""),
      () => undefined,
    );
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2 rounded-lg border border-line-strong bg-surface pr-1 pl-3 transition-colors focus-within:border-accent hover:border-ink-faint">
        <Plus aria-hidden className="size-4 shrink-0 text-ink-faint" />
        <input
          data-quick-task
          aria-label={t("tasks.quick")}
          aria-describedby={`${id}-note`}
          placeholder={t("tasks.quickHint")}
          value={line}
          maxLength={300}
          onChange={(event) => setLine(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && setLine("")}
          className="h-10 min-w-0 flex-1 bg-transparent text-sm outline-none max-md:h-11 max-md:text-base"
        />
        <Button type="submit" look="quiet" size="sm" className="max-md:h-10" disabled={isEmpty} isBusy={save.isPending}>
          {t("action.add")}
        </Button>
      </div>
      <p id={`${id}-note`} aria-live="polite" className="flex min-h-4 items-center gap-3 pl-3 text-xs text-ink-muted">
        {save.isError ? <span className="text-bad">{errorText(save.error, t)}</span> : null}
        {!save.isError && read.dueAt ? (
          <span className="inline-flex items-center gap-1 text-accent">
            <CalendarClock aria-hidden className="size-3.5" />
            {dueText(read.dueAt, t, i18n.language)}
          </span>
        ) : null}
        {!save.isError && read.isImportant ? (
          <span className="inline-flex items-center gap-1 text-warn">
            <Star aria-hidden className="size-3.5" />
            {t("tasks.important")}
          </span>
        ) : null}
      </p>
    </form>
  );
}
