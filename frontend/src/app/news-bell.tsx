/** The bell at the top of the sidebar: how much is unread, and what it is. */
import { Suspense, useState } from "react";
import { Bell } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useUnreadNews } from "@/app/use-news";
import { lazyPart } from "@/lib/fetched-patiently";
import { Popover } from "@/ui/popover";
import { SkeletonRows } from "@/ui/skeleton-rows";

const NewsList = lazyPart(async () => (await import("@/app/news-list")).NewsList);

export function NewsBell() {
  const { t } = useTranslation();
  const unread = useUnreadNews();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label={t("news.title")}
      isWide
      isOpen={isOpen}
      onOpen={setOpen}
      trigger={
        <button
          type="button"
          aria-label={unread > 0 ? t("news.openUnread", { count: unread }) : t("news.title")}
          className="relative inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink aria-expanded:bg-hover"
        >
          <Bell aria-hidden className="size-4" strokeWidth={1.75} />
          {unread > 0 ? (
            <span aria-hidden className="absolute -top-0.5 -right-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-2xs font-medium text-on-accent tabular-nums">
              {unread > 99 ? "99+" : unread}
            </span>
          ) : null}
        </button>
      }
    >
      <h2 className="px-2 pt-1 pb-1.5 text-sm font-semibold">{t("news.title")}</h2>
      <Suspense fallback={<SkeletonRows rows={4} />}>
        <NewsList onClose={() => setOpen(false)} />
      </Suspense>
    </Popover>
  );
}
