/** A person's notifications, the newest first; each leads to what it is about and is read by that. */
import { useRouter } from "@tanstack/react-router";
import { Bell } from "lucide-react";
import { useTranslation } from "react-i18next";
import { newsAddress, tellNews } from "@/app/news-words";
import { useMarkNews, useNews, type NewsRow } from "@/app/use-news";
import { cx } from "@/lib/cx";
import { ago, dayAndTime } from "@/lib/format";
import { useMembers } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function NewsList({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const members = useMembers();
  const news = useNews();
  const mark = useMarkNews();
  const open = (row: NewsRow) => {
    if (!row.read_at) mark(row.id);
    const address = newsAddress(row);
    if (!address) return;
    onClose();
    router.history.push(address);
  };
  if (news.isPending) return <SkeletonRows rows={4} />;
  if (news.isError) return <ErrorState error={news.error} onRetry={() => void news.refetch()} />;
  if (news.data.length === 0) return <EmptyState icon={<Bell aria-hidden />} title={t("news.empty")} text={t("news.emptyText")} />;
  return (
    <>
      <ul className="flex flex-col">
        {news.data.map((row) => {
          const { title, detail } = tellNews(row, i18n, members);
          return (
            <li key={row.id}>
              <button
                type="button"
                onClick={() => open(row)}
                className="flex w-full items-start gap-2.5 rounded-md px-2 py-2 text-left -outline-offset-2 transition-colors hover:bg-hover max-md:py-3"
              >
                <span className={cx("mt-1.5 size-2 shrink-0 rounded-full", row.read_at ? "bg-transparent" : "bg-accent")} />
                <span className="min-w-0 flex-1">
                  <span className={cx("block text-sm", row.read_at ? "text-ink-muted" : "font-medium")}>
                    {row.read_at ? null : <span className="sr-only">{t("news.new")} </span>}
                    {title}
                  </span>
                  {detail ? <span className="line-clamp-2 text-xs text-ink-muted wrap-anywhere">{detail}</span> : null}
                </span>
                <time dateTime={row.created_at} title={dayAndTime(row.created_at)} className="shrink-0 pt-0.5 text-xs text-ink-faint">
                  {ago(row.created_at, i18n.language)}
                </time>
              </button>
            </li>
          );
        })}
      </ul>
      {news.data.some((row) => !row.read_at) ? (
        <Button look="quiet" size="sm" className="mt-1 ml-1" onClick={() => mark()}>
          {t("news.markAll")}
        </Button>
      ) : null}
    </>
  );
}
