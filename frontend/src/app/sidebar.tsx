/** The sidebar: which workspace, where to go, whether we are live, who we are. */
import { Link } from "@tanstack/react-router";
import { Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LiveIndicator } from "@/app/live-indicator";
import { usePlaces } from "@/app/use-places";
import { UserMenu } from "@/app/user-menu";
import { WorkspaceSwitcher } from "@/app/workspace-switcher";

export function Sidebar() {
  const { t } = useTranslation();
  const places = usePlaces();
  return (
    <aside className="flex w-55 shrink-0 flex-col p-2 max-md:hidden">
      <WorkspaceSwitcher />
      <nav aria-label={t("nav.label")} className="mt-3 flex flex-1 flex-col gap-px">
        {places.map(({ to, text, icon: Icon, count }) => (
          <Link
            key={to}
            to={to}
            className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors"
            activeOptions={{ exact: to === "/", includeSearch: false }}
            activeProps={{ className: "bg-pressed font-medium text-ink" }}
            inactiveProps={{ className: "text-ink-muted hover:bg-hover hover:text-ink" }}
          >
            <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
            <span className="flex-1 truncate">{text}</span>
            {count > 0 ? (
              <span className="min-w-5 rounded-sm bg-accent-tint px-1 text-center text-2xs font-medium text-accent tabular-nums">
                <span className="sr-only">{t("nav.waiting")} </span>
                {count > 99 ? "99+" : count}
              </span>
            ) : null}
          </Link>
        ))}
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
