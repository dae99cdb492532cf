/** What has happened lately, newest first: mails, chats, deals, papers and what colleagues did. */
import { Newspaper } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { NewsItem } from "@/features/home/news-item";
import { Panel } from "@/features/home/panel";
import type { Shown } from "@/features/home/whose";
import { newsQuery, TIMELINE_KINDS, together, type NewsEntry } from "@/resources/timeline/entries";
import { useTimelineDetails } from "@/resources/timeline/use-timeline-details";
import { useMembers } from "@/resources/use-members";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

const SHOWN = 10;

export function NewsPanel({ shown }: { shown: Shown }) {
  const { t } = useTranslation();
  const members = useMembers();
  // What somebody does anywhere lands in the log with it.
  const log = useRows<"activity_log", NewsEntry>("activity_log", newsQuery(shown.owner), { uses: Object.values(TIMELINE_KINDS).flat() });
  const details = useTimelineDetails([log.data ?? []]);
  // That a chat was opened or closed is no news.
  const entries = (log.data ?? []).filter((entry) => details.get(entry.row_id)?.author_kind !== "system");
  const items = together(entries, (entry) => (entry.verb === "created" ? details.get(entry.row_id)?.conversation_id : undefined));
  return (
    <Panel title={t(shown.whose === "me" ? "home.myNews" : "home.news")}>
      {log.isPending ? <SkeletonRows rows={5} /> : null}
      {log.isError ? <ErrorState error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.isSuccess && items.length === 0 ? <EmptyState icon={<Newspaper aria-hidden />} title={t("home.noNews")} text={t("home.noNewsText")} /> : null}
      {items.length > 0 ? (
        <ol>
          {items.slice(0, SHOWN).map((item) => (
            <NewsItem key={item.entries[0]?.id} item={item} details={details} members={members} />
          ))}
        </ol>
      ) : null}
    </Panel>
  );
}
