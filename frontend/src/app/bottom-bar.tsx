/** The bar at the foot of a phone: the same places as the sidebar, and the person's own menu. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePlaces } from "@/app/use-places";
import { UserMenu } from "@/app/user-menu";

export function BottomBar() {
  const { t } = useTranslation();
  const places = usePlaces().filter((place) => !place.isWideOnly);
  return (
    <nav
      aria-label={t("nav.label")}
      className="flex shrink-0 border-t border-line bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places.map(({ to, short, icon: Icon, count }) => (
        <Link
          key={to}
          to={to}
          className="relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-2xs"
          activeOptions={{ exact: to === "/", includeSearch: false }}
          activeProps={{ className: "font-medium text-accent" }}
          inactiveProps={{ className: "text-ink-muted" }}
        >
          <span className="relative">
            <Icon aria-hidden className="size-5" strokeWidth={1.75} />
            {count > 0 ? (
              <span className="absolute -top-1 left-3.5 min-w-4 rounded-full bg-accent px-1 text-center text-2xs font-medium text-on-accent tabular-nums">
                <span className="sr-only">{t("nav.waiting")} </span>
                {count > 99 ? "99+" : count}
              </span>
            ) : null}
          </span>
          <span className="max-w-full truncate px-1">{short}</span>
        </Link>
      ))}
      <UserMenu isCompact />
    </nav>
  );
}
