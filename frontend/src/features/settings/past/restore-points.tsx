/** The moments that one can return to, on a line from now and back. */
import { useState } from "react";
import { Flag, History, Import, Layers, Plus, Undo2, Wrench, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import type { RestorePoint } from "@/api/past-tables";
import { PagedRows } from "@/features/settings/paged-rows";
import { NewPointDialog } from "@/features/settings/past/new-point-dialog";
import { byHour, windowStart } from "@/features/settings/past/point-hours";
import { dayOf, plusDays } from "@/lib/danish-day";
import { clock, day } from "@/lib/format";
import { useMembers } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";

const ICONS: Partial<Record<RestorePoint["reason"], LucideIcon>> = { import: Import, bulk: Layers, migration: Wrench, roll_back: Undo2, manual: Flag };
/** A day of them, and some. */
const PAGE = 200;

export interface RestorePointsProps {
  /** How far back one may go. */
  hours: number;
  onChoose: (point: RestorePoint) => void;
}

export function RestorePoints({ hours, onChoose }: RestorePointsProps) {
  const { t } = useTranslation();
  const members = useMembers();
  const [isMaking, setMaking] = useState(false);
  const [since] = useState(() => windowStart(hours));
  const pages = useRowPages("restore_points", {
    select: "id,reason,label,created_by,created_at",
    where: { created_at: `gte.${since}`, reason: "neq.demo" },
    order: "created_at.desc,id.desc",
    limit: PAGE,
  });
  const [today] = useState(() => dayOf(new Date()));
  const dayWord = (of: string) => (of === today ? t("timeline.today") : of === plusDays(today, -1) ? t("timeline.yesterday") : day(of));
  return (
    <>
      <div>
        <Button icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setMaking(true)}>
          {t("rollBack.newPoint")}
        </Button>
      </div>
      <PagedRows pages={pages} empty={<EmptyState icon={<History aria-hidden />} title={t("rollBack.empty", { count: hours })} text={t("rollBack.emptyText")} />}>
        {(points) => (
          <ol aria-label={t("rollBack.points")} className="flex flex-col">
            {byHour(points).map(({ key, day: of, hour, marked, scheduled }) => (
              <li key={key} className="relative flex gap-4 pb-5 pl-6 before:absolute before:top-2 before:bottom-0 before:left-1.5 before:w-px before:bg-line last:before:hidden">
                <span aria-hidden className="absolute top-1.5 left-0 size-3 rounded-full border-2 border-accent bg-surface" />
                <div className="flex min-w-0 flex-1 flex-col gap-2">
                  <h3 className="text-xs font-medium text-ink-muted tabular-nums">
                    <span className="inline-block first-letter:uppercase">{dayWord(of)}</span> {t("rollBack.hour", { hour })}
                  </h3>
                  {marked.map((point) => {
                    const Icon = ICONS[point.reason] ?? Flag;
                    return (
                      <button
                        key={point.id}
                        type="button"
                        onClick={() => onChoose(point)}
                        className="flex items-center gap-3 rounded-lg border border-line px-3 py-2 text-left transition-colors hover:border-line-strong hover:bg-hover max-md:min-h-11"
                      >
                        <Icon aria-hidden className="size-4 shrink-0 text-ink-muted" strokeWidth={1.75} />
                        <span className="min-w-0 flex-1">
                          <span className="block truncate text-sm font-medium">{point.label || t(`rollBack.reason.${point.reason}`)}</span>
                          <span className="block truncate text-xs text-ink-muted">
                            {[point.label ? t(`rollBack.reason.${point.reason}`) : "", (point.created_by && members.get(point.created_by)) ?? ""].filter(Boolean).join(" · ")}
                          </span>
                        </span>
                        <time dateTime={point.created_at} className="text-sm text-ink-muted tabular-nums">
                          {clock(point.created_at)}
                        </time>
                      </button>
                    );
                  })}
                  {scheduled.length > 0 ? (
                    <div role="group" aria-label={t("rollBack.reason.schedule")} className="flex flex-wrap gap-1.5">
                      {scheduled.map((point) => (
                        <button
                          key={point.id}
                          type="button"
                          aria-label={t("rollBack.choose", { when: clock(point.created_at) })}
                          onClick={() => onChoose(point)}
                          className="h-7 rounded-md border border-line px-2 text-xs text-ink-muted tabular-nums transition-colors hover:border-line-strong hover:bg-hover hover:text-ink max-md:h-10 max-md:px-3"
                        >
                          {clock(point.created_at)}
                        </button>
                      ))}
                    </div>
                  ) : null}
                </div>
              </li>
            ))}
          </ol>
        )}
      </PagedRows>
      {isMaking ? <NewPointDialog hours={hours} onClose={() => setMaking(false)} /> : null}
    </>
  );
}
