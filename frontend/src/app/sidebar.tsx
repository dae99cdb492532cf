/** The sidebar: which workspace, where to go, whether we are live, who we are. */
import { Link } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useTranslation } from "react-i18next";
import { LiveIndicator } from "@/app/live-indicator";
import { showOverlay } from "@/app/overlay";
import { usePlaces } from "@/app/use-places";
import { UserMenu } from "@/app/user-menu";
import { WorkspaceSwitcher } from "@/app/workspace-switcher";

export function Sidebar() {
  const { t } = useTranslation();
  const places = usePlaces();
  return (
    <aside className="flex w-55 shrink-0 flex-col p-2 max-md:hidden">
      <WorkspaceSwitcher />
      <button
        type="button"
        onClick={() => showOverlay({ kind: "commands", isSearch: false })}
        className="mt-2 flex h-8 items-center gap-2.5 rounded-md border border-line bg-surface px-2 text-left text-sm text-ink-muted transition-colors hover:border-line-strong hover:text-ink"
      >
        <Search aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        <span className="flex-1 truncate">{t("commands.open")}</span>
        <kbd aria-hidden className="font-sans text-2xs text-ink-faint">Ctrl K</kbd>
      </button>
      <nav aria-label={t("nav.label")} className="mt-3 flex flex-1 flex-col gap-px">
        {places.map(({ to, text, icon: Icon, count }) => (
          <Link
            key={to}
            to={to}
            className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors"
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
      <LiveIndicator />
      <UserMenu />
    </aside>
  );
}
