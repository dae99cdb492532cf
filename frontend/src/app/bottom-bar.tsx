/** The bar at the foot of a phone: the three places used most, a raised + for what is new, and the rest behind one word. */
import { Link } from "@tanstack/react-router";
import { Menu, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { showOverlay } from "@/app/overlay";
import { useCreateActions } from "@/app/use-actions";
import { useUnreadNews } from "@/app/use-news";
import { usePlaces, type ShownPlace } from "@/app/use-places";

/** What a phone is used for most, first; there is room for three. */
const WANTED = ["/", "/inbox", "/tasks", "/companies", "/deals"] as const;
const ROOM = 3;
const SLOT = "relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-2xs";
const BADGE = "absolute -top-1 left-3.5 min-w-4 rounded-full bg-accent px-1 text-center text-2xs font-medium text-on-accent tabular-nums";

export function BottomBar() {
  const { t } = useTranslation();
  const all = usePlaces();
  const places = WANTED.flatMap((to) => all.find((place) => place.to === to && !place.isHidden) ?? []).slice(0, ROOM);
  const unread = useUnreadNews();
  const mayCreate = useCreateActions().length > 0;
  const slot = ({ to, short, icon: Icon, count, isLate }: ShownPlace) => (
    <Link key={to} to={to} className={SLOT} activeOptions={{ exact: to === "/", includeSearch: false }} activeProps={{ className: "font-medium text-accent" }} inactiveProps={{ className: "text-ink-muted" }}>
      <span className="relative">
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
        {count > 0 ? (
          <span className={BADGE}>
            <span className="sr-only">{t(isLate ? "nav.overdue" : "nav.waiting")} </span>
            {count > 99 ? "99+" : count}
          </span>
        ) : null}
      </span>
      <span className="max-w-full truncate px-1">{short}</span>
    </Link>
  );
  return (
    <nav aria-label={t("nav.label")} className="flex shrink-0 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden">
      {places.slice(0, 2).map(slot)}
      {mayCreate ? (
        <button
          type="button"
          aria-label={t("nav.create")}
          onClick={() => showOverlay({ kind: "creates" })}
          className="relative -mt-5 flex size-16 shrink-0 items-center justify-center rounded-full border-4 border-canvas bg-accent text-on-accent"
        >
          <Plus aria-hidden className="size-6" />
        </button>
      ) : null}
      {places.slice(2).map(slot)}
      <button type="button" onClick={() => showOverlay({ kind: "more" })} className={`${SLOT} text-ink-muted`}>
        <span className="relative">
          <Menu aria-hidden className="size-5" strokeWidth={1.75} />
          {unread > 0 ? (
            <span className={BADGE}>
              <span className="sr-only">{t("news.title")} </span>
              {unread > 99 ? "99+" : unread}
            </span>
          ) : null}
        </span>
        {t("nav.more")}
      </button>
    </nav>
  );
}
