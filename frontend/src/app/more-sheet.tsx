/** On phones: what is new, favourites, every place that has no room in the bar, and one's own settings. */
import { useRouter } from "@tanstack/react-router";
import { Bell, Search, Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { showOverlay } from "@/app/overlay";
import { useGoActions, useSettingActions } from "@/app/use-actions";
import { useUnreadNews } from "@/app/use-news";
import { favouriteKey } from "@/resources/favourites/favourites";
import { useShownFavourites } from "@/resources/favourites/use-shown-favourites";
import { Dialog } from "@/ui/dialog";

export function MoreSheet() {
  const { t } = useTranslation();
  const router = useRouter();
  const { pathname } = router.state.location;
  const unread = useUnreadNews();
  const { shown } = useShownFavourites();
  const search = { id: "search", label: t("commands.open"), icon: Search, run: () => showOverlay({ kind: "commands", isSearch: true }) };
  const settings = useSettingActions().filter(({ id }) => id !== "help" && id !== "news");
  const news = { id: "news", label: unread > 0 ? t("news.openUnread", { count: unread }) : t("news.title"), icon: Bell, run: () => showOverlay({ kind: "news" }) };
  const favourites = shown.map((favourite) => ({
    id: favouriteKey(favourite),
    label: favourite.title,
    icon: Star,
    run: () => void router.navigate({ to: favourite.path, search: (favourite.search ?? {}) as never }),
  }));
  const groups = [
    { id: "first", actions: [search, news] },
    { id: "favourites", actions: favourites },
    { id: "go", actions: useGoActions() },
    { id: "settings", actions: settings },
  ];
  return (
    <Dialog title={t("nav.more")} onClose={() => showOverlay(null)}>
      <div className="-mx-2 flex max-h-[65vh] flex-col overflow-y-auto">
        {groups.filter(({ actions }) => actions.length > 0).map(({ id, actions }) => (
          <ul key={id} className="flex flex-col border-line not-first:mt-2 not-first:border-t not-first:pt-2">
            {actions.map(({ id, label, icon: Icon, run }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === `go-${pathname}` ? "page" : undefined}
                  onClick={() => {
                    showOverlay(null);
                    run();
                  }}
                  className="flex h-11 w-full items-center gap-3 rounded-md px-2 text-left text-base -outline-offset-2 hover:bg-hover aria-[current]:font-medium aria-[current]:text-accent"
                >
                  <Icon aria-hidden className="size-5 shrink-0 text-ink-muted" strokeWidth={1.75} />
                  <span className="truncate">{label}</span>
                </button>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </Dialog>
  );
}
