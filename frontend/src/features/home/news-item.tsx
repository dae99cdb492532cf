/** One thing that happened, in a line or two: with which company, who did what, and when. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ago, dayAndTime } from "@/lib/format";
import type { NewsEntry, TimelineItem } from "@/resources/timeline/entries";
import { tell } from "@/resources/timeline/tell";
import { TimelineIcon } from "@/resources/timeline/timeline-icon";
import { TimelineLink } from "@/resources/timeline/timeline-link";
import type { TimelineDetail } from "@/resources/timeline/use-timeline-details";

export interface NewsItemProps {
  item: TimelineItem<NewsEntry>;
  details: ReadonlyMap<string, TimelineDetail>;
  members: ReadonlyMap<string, string>;
}

export function NewsItem({ item, details, members }: NewsItemProps) {
  const { t, i18n } = useTranslation();
  const newest = item.entries[0];
  if (!newest) return null;
  const detail = details.get(newest.row_id);
  const told = tell(newest, detail, { t, i18n, members });
  const about = told.title || told.text;
  const isCompany = newest.table_name === "companies";
  return (
    <li className="flex items-start gap-3 border-b border-line px-4 py-2.5 last:border-b-0">
      <TimelineIcon table={newest.table_name} className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <div className="flex min-w-0 flex-1 flex-col">
        <p className="flex items-baseline gap-2 text-xs text-ink-muted">
          <Link to="/companies/$companyId" params={{ companyId: newest.company_id }} className="tap truncate rounded-sm hover:text-accent hover:underline">
            {newest.company.name}
          </Link>
          <time dateTime={newest.occurred_at} title={dayAndTime(newest.occurred_at)} className="ml-auto shrink-0 text-2xs text-ink-faint tabular-nums">
            {ago(newest.occurred_at, i18n.language)}
          </time>
        </p>
        <p className="line-clamp-2 text-sm wrap-anywhere">
          <span className="font-medium">{told.who}</span> <span className="text-ink-muted">{told.did}</span>{" "}
          {about && !isCompany ? (
            <TimelineLink entry={newest} detail={detail}>
              {about}
            </TimelineLink>
          ) : null}
        </p>
      </div>
    </li>
  );
}
