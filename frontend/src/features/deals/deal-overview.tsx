/** What a deal is: its fields, edited where they stand, how likely it is and why, and what is to be done next. */
import { useTranslation } from "react-i18next";
import { Clock, Percent, SquareCheck } from "lucide-react";
import { useRows } from "@/api/rows";
import { dayAndTime } from "@/lib/format";
import type { WholeDeal } from "@/features/deals/deal-page";
import { ageTone, daysInStage, isPastClose } from "@/resources/deals/age";
import type { NextTask } from "@/resources/deals/deal-row";
import { chanceOf, useStageHistory, type Stage } from "@/resources/deals/stages";
import { fieldLabel } from "@/resources/fields/field-text";
import { InlineField } from "@/resources/fields/inline-field";
import { DEALS } from "@/resources/records/records";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { Badge } from "@/ui/badge";

const NOT_HERE = new Set(["stage_id", "lost_reason", "won_at", "lost_at"]);

/** A closed deal also tells how it ended; somebody else's deal is only read. */
function fieldsFor(deal: WholeDeal, mayChange: boolean): FieldSpec[] {
  return DEALS.fields
    .filter((field) => !NOT_HERE.has(field.name) || (deal[field.name as keyof WholeDeal] && field.name !== "stage_id"))
    .map((field) => (mayChange ? (field.name === "lost_reason" ? { ...field, isFixed: false, isRequired: true } : field) : { ...field, isFixed: true }));
}

export function DealOverview({ deal, stage, mayChange }: { deal: WholeDeal; stage: Stage; mayChange: boolean }) {
  const { t } = useTranslation();
  const history = useStageHistory();
  const chance = chanceOf(deal.probability, stage, history.get(stage.id));
  const days = daysInStage(deal);
  const tasks = useRows<"tasks", NextTask>("tasks", {
    select: "id,title,due_at",
    where: { deal_id: `eq.${deal.id}`, state: "eq.open" },
    order: "due_at.asc.nullslast",
    limit: 5,
  });
  const row = deal as unknown as RecordRow;
  return (
    <div className="grid gap-6 p-4 md:grid-cols-[1fr_300px]">
      <dl className="grid grid-cols-[140px_1fr] content-start items-start gap-x-3 gap-y-1 text-sm max-md:grid-cols-[112px_1fr]">
        {fieldsFor(deal, mayChange).map((field) => (
          <div key={field.name} className="contents">
            <dt className="flex min-h-7 items-center text-ink-muted max-md:min-h-10">{fieldLabel(field, t)}</dt>
            <dd className="min-w-0">
              <InlineField spec={DEALS} row={row} field={field} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-col gap-4">
        <section className="rounded-lg border border-line p-3">
          <h2 className="flex items-center gap-2 text-sm font-medium">
            <Percent aria-hidden className="size-4 text-ink-faint" />
            {t("deals.chance")}
            <span className="ml-auto text-lg font-semibold tabular-nums">{t("deals.percent", { percent: chance.percent })}</span>
          </h2>
          <span aria-hidden className="mt-2 block h-1.5 overflow-hidden rounded-full bg-hover">
            <span className="block h-full rounded-full bg-accent" style={{ width: `${chance.percent}%` }} />
          </span>
          <p className="mt-2 text-xs text-ink-muted">{t(`deals.chanceFrom.${chance.source}`, { count: chance.deals, stage: stage.name })}</p>
        </section>
        <section className="rounded-lg border border-line p-3">
          <h2 className="flex items-center gap-2 text-sm font-medium">
            <Clock aria-hidden className="size-4 text-ink-faint" />
            {stage.name}
            <Badge tone={ageTone(days, stage)} className="ml-auto">
              {t("deals.days", { count: days })}
            </Badge>
          </h2>
          {stage.rotting_days && stage.kind === "open" ? (
            <p className="mt-1 text-xs text-ink-muted">{t("deals.rotting", { count: stage.rotting_days })}</p>
          ) : null}
          {isPastClose(deal, stage) ? (
            <Badge tone="bad" className="mt-2">
              {t("deals.pastClose")}
            </Badge>
          ) : null}
        </section>
        <section className="rounded-lg border border-line p-3">
          <h2 className="flex items-center gap-2 text-sm font-medium">
            <SquareCheck aria-hidden className="size-4 text-ink-faint" />
            {t("deals.nextTasks")}
          </h2>
          {tasks.data?.length === 0 ? <p className="mt-1 text-xs text-ink-muted">{t("deals.noTasks")}</p> : null}
          <ul className="mt-1 flex flex-col gap-1">
            {(tasks.data ?? []).map((task) => (
              <li key={task.id} className="flex items-baseline gap-2 text-sm">
                <span className="min-w-0 flex-1 truncate">{task.title}</span>
                {task.due_at ? <span className="text-xs text-ink-faint tabular-nums">{dayAndTime(task.due_at)}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
