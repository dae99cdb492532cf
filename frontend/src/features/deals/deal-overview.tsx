/** What a deal is: its fields, edited where they stand, how likely it is and why, and what is to be done next. */
import { useTranslation } from "react-i18next";
import { Clock } from "lucide-react";
import { ChanceCard } from "@/features/deals/chance-card";
import type { WholeDeal } from "@/features/deals/deal-page";
import { ageTone, daysInStage, isPastClose } from "@/resources/deals/age";
import type { Stage } from "@/resources/deals/stages";
import { fieldLabel } from "@/resources/fields/field-text";
import { InlineField } from "@/resources/fields/inline-field";
import { DEALS } from "@/resources/records/records";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { NextTasks } from "@/resources/tasks/next-tasks";
import { Badge } from "@/ui/badge";

const NOT_HERE = new Set(["stage_id", "lost_reason", "won_at", "lost_at"]);

/** A closed deal also tells how it ended, and why it was lost may be put right. */
function fieldsFor(deal: WholeDeal): FieldSpec[] {
  return DEALS.fields
    .filter((field) => !NOT_HERE.has(field.name) || (deal[field.name as keyof WholeDeal] && field.name !== "stage_id"))
    .map((field) => (field.name === "lost_reason" ? { ...field, isFixed: false, isRequired: true } : field));
}

export interface DealOverviewProps {
  deal: WholeDeal;
  stage: Stage;
  mayChange: boolean;
  onTasks: () => void;
}

export function DealOverview({ deal, stage, mayChange, onTasks }: DealOverviewProps) {
  const { t } = useTranslation();
  const days = daysInStage(deal);
  const row = deal as unknown as RecordRow;
  return (
    <div className="mx-auto grid max-w-260 gap-6 md:grid-cols-[1fr_320px]">
      <dl className="grid grid-cols-[140px_1fr] content-start items-start gap-x-3 gap-y-1 self-start rounded-lg border border-line bg-surface px-4 py-3 text-sm max-md:grid-cols-[112px_1fr]">
        {fieldsFor(deal).map((field) => (
          <div key={field.name} className="contents">
            <dt className="flex min-h-7 items-center text-ink-muted max-md:min-h-10">{fieldLabel(field, t)}</dt>
            <dd className="min-w-0">
              <InlineField spec={DEALS} row={row} field={field} isReadOnly={!mayChange} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-col gap-4">
        <ChanceCard deal={deal} stage={stage} />
        <section className="rounded-lg border border-line bg-surface p-3">
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
        <NextTasks where={{ deal_id: `eq.${deal.id}` }} onAll={onTasks} />
      </div>
    </div>
  );
}
