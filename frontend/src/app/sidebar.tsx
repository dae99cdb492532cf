/** The sidebar: which workspace, what is new, favourites, where to go, whether we are live, who we are. */
import { Suspense } from "react";
import { Link } from "@tanstack/react-router";
import { Search, Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LiveIndicator } from "@/app/live-indicator";
import { NewsBell } from "@/app/news-bell";
import { showOverlay } from "@/app/overlay";
import { PlaceList } from "@/app/place-list";
import { UserMenu } from "@/app/user-menu";
import { WorkspaceSwitcher } from "@/app/workspace-switcher";
import { lazyPart } from "@/lib/fetched-patiently";

// Its names are asked for after the page's own rows.
const FavouriteList = lazyPart(async () => (await import("@/app/favourite-list")).FavouriteList);

export function Sidebar() {
  const { t } = useTranslation();
  return (
    <aside className="flex w-55 shrink-0 flex-col p-2 max-md:hidden">
      <div className="flex items-center gap-1">
        <div className="flex min-w-0 flex-1 flex-col">
          <WorkspaceSwitcher />
        </div>
        <NewsBell />
      </div>
      <button
        type="button"
        onClick={() => showOverlay({ kind: "commands", isSearch: false })}
        className="mt-2 flex h-8 items-center gap-2.5 rounded-md border border-line bg-surface px-2 text-left text-sm text-ink-muted transition-colors hover:border-line-strong hover:text-ink"
      >
        <Search aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        <span className="flex-1 truncate">{t("commands.open")}</span>
        <kbd aria-hidden className="font-sans text-2xs text-ink-faint">Ctrl K</kbd>
      </button>
      <nav aria-label={t("nav.label")} className="-mx-2 mt-3 flex-1 overflow-y-auto px-2">
        <Suspense fallback={null}>
          <FavouriteList />
        </Suspense>
        <PlaceList />
      </nav>
      <Link
        to="/settings"
        className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors"
        activeProps={{ className: "bg-pressed font-medium text-ink" }}
        inactiveProps={{ className: "text-ink-muted hover:bg-hover hover:text-ink" }}
      >
        <Settings aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        {t("settings.title")}
      </Link>
      <LiveIndicator />
      <UserMenu />
    </aside>
  );
}
