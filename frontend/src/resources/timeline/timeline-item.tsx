/** One thing that happened: who did what, what was said, and what a value was before. */
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { clock, dayAndTime } from "@/lib/format";
import { changedFields } from "@/resources/timeline/changed-fields";
import type { TimelineItem as Item } from "@/resources/timeline/entries";
import { TimelineIcon } from "@/resources/timeline/timeline-icon";
import { tell } from "@/resources/timeline/tell";
import { TimelineLink } from "@/resources/timeline/timeline-link";
import type { TimelineDetail } from "@/resources/timeline/use-timeline-details";

export interface TimelineItemProps {
  item: Item;
  details: ReadonlyMap<string, TimelineDetail>;
  members: ReadonlyMap<string, string>;
  /** Of what is mentioned by its id. */
  names: ReadonlyMap<string, string>;
}

export function TimelineItem({ item, details, members, names }: TimelineItemProps) {
  const { t, i18n } = useTranslation();
  const newest = item.entries[0];
  if (!newest) return null;
  const detail = details.get(newest.row_id);
  const told = tell(newest, detail, { t, i18n, members });
  const fields = changedFields(newest, names, i18n);
  const more = item.entries.length - 1;
  return (
    <li className="relative flex gap-3 pb-4 last:pb-1">
      <span aria-hidden className="absolute top-7 bottom-0 left-3.5 w-px bg-line" />
      <span className="z-10 inline-flex size-7 shrink-0 items-center justify-center rounded-full border border-line bg-surface text-ink-faint">
        <TimelineIcon table={newest.table_name} className="size-3.5" />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1 pt-1">
        <p className="flex items-baseline gap-3 text-sm">
          <span className="min-w-0 flex-1 wrap-anywhere">
            <span className="font-medium">{told.who}</span> <span className="text-ink-muted">{told.did}</span>{" "}
            {told.title ? (
              <TimelineLink entry={newest} detail={detail}>
                <span className="font-medium">{told.title}</span>
              </TimelineLink>
            ) : null}
          </span>
          <time dateTime={newest.occurred_at} title={dayAndTime(newest.occurred_at)} className="shrink-0 text-2xs text-ink-faint tabular-nums">
            {clock(newest.occurred_at)}
          </time>
        </p>
        {told.text ? (
          <TimelineLink entry={newest} detail={detail}>
            <span className="line-clamp-3 rounded-md border border-line bg-surface px-3 py-2 text-sm wrap-anywhere whitespace-pre-line text-ink-muted">{told.text}</span>
          </TimelineLink>
        ) : null}
        {more > 0 ? <p className="text-xs text-ink-faint">{t("timeline.more", { count: more })}</p> : null}
        {fields.length > 0 ? (
          <ul className="flex flex-col gap-0.5 text-xs text-ink-muted">
            {fields.map(({ label, from, to }) => (
              <li key={label} className="flex flex-wrap items-center gap-x-1.5">
                <span>{label}:</span>
                <span className="max-w-full truncate text-ink-faint line-through">{from || t("timeline.nothing")}</span>
                <ArrowRight aria-label={t("timeline.to")} className="size-3 shrink-0 text-ink-faint" />
                <span className="max-w-full truncate font-medium text-ink">{to || t("timeline.nothing")}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
