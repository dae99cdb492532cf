/** What happened with a company, a deal or a person, day by day, newest first. */
import { useState } from "react";
import { History } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import { dayOf, longDay, plusDays, weekOf } from "@/lib/danish-day";
import { byDay, mentionedIn, TIMELINE_KINDS, timelineQuery, together, type TimelineEntry, type TimelineKind, type TimelineOf } from "@/resources/timeline/entries";
import { TimelineItem } from "@/resources/timeline/timeline-item";
import { usePersonRows } from "@/resources/timeline/use-person-rows";
import { useTimelineDetails } from "@/resources/timeline/use-timeline-details";
import { useMembers } from "@/resources/use-members";
import { useMentionedNames } from "@/resources/use-mentioned-names";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { cx } from "@/lib/cx";

export interface TimelineProps {
  of: TimelineOf;
}

const KINDS = ["all", ...(Object.keys(TIMELINE_KINDS) as TimelineKind[])] as const;

export function Timeline({ of }: TimelineProps) {
  const { t, i18n } = useTranslation();
  const members = useMembers();
  const [kind, setKind] = useState<TimelineKind | "all">("all");
  const related = usePersonRows(of.deal_id ? undefined : of.person_id);
  const log = useRowPages<"activity_log", TimelineEntry>(of.deal_id ? ("activities" as "activity_log") : "activity_log", timelineQuery(of, kind, related.ids), {
    enabled: !related.isPending,
    // What somebody does anywhere lands in the log with it.
    uses: Object.values(TIMELINE_KINDS).flat(),
  });
  const pages = (log.data?.pages ?? []).map((page) => page.rows);
  const details = useTimelineDetails(pages);
  const names = useMentionedNames(pages.flat().flatMap(mentionedIn));
  const items = together(pages.flat(), (entry) => (entry.verb === "created" ? details.get(entry.row_id)?.conversation_id : undefined));
  const [today] = useState(() => dayOf(new Date()));
  const dayWord = (day: string) =>
    day === today ? t("timeline.today") : day === plusDays(today, -1) ? t("timeline.yesterday") : longDay(day, i18n.language);
  return (
    <section aria-label={t("timeline.title")} className="mx-auto flex w-full max-w-200 flex-col gap-4">
      <div role="group" aria-label={t("timeline.filter")} className="flex flex-wrap gap-1 empty:hidden">
        {(of.row_id ? [] : KINDS).map((id) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === kind}
            onClick={() => setKind(id)}
            className={cx(
              "h-7 rounded-full border px-2.5 text-xs transition-colors max-md:h-10 max-md:min-w-10",
              id === kind ? "border-accent bg-accent-tint font-medium text-accent" : "border-line text-ink-muted hover:bg-hover hover:text-ink",
            )}
          >
            {t(`timeline.kind.${id}`)}
          </button>
        ))}
      </div>
      {log.isPending ? <SkeletonRows rows={5} /> : null}
      {log.isError ? <ErrorState error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.isSuccess && items.length === 0 ? (
        <EmptyState icon={<History aria-hidden />} title={t(kind === "all" ? "timeline.empty" : "timeline.noneOfKind")} text={kind === "all" ? t("timeline.emptyText") : undefined} />
      ) : null}
      {byDay(items).map(({ day, items: ofDay }) => (
        <section key={day} aria-label={dayWord(day)}>
          <h2 className="flex items-baseline gap-2 pb-2 text-xs font-medium text-ink-muted first-letter:uppercase">
            <span className="first-letter:uppercase">{dayWord(day)}</span>
            <span className="font-normal text-ink-faint">{t("timeline.week", { week: weekOf(day) })}</span>
          </h2>
          <ol>
            {ofDay.map((item) => (
              <TimelineItem key={item.entries[0]?.id} item={item} details={details} members={members} names={names} />
            ))}
          </ol>
        </section>
      ))}
      {log.hasNextPage ? (
        <Button className="self-center" isBusy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t("timeline.older")}
        </Button>
      ) : null}
    </section>
  );
}
