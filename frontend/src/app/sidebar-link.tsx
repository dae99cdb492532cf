/** One place in the sidebar, with what waits there. */
import { Link } from "@tanstack/react-router";
import { CountBadge } from "@/app/count-badge";
import type { ShownPlace } from "@/app/use-places";

export function SidebarLink({ place }: { place: ShownPlace }) {
  const { to, text, icon: Icon } = place;
  return (
    <Link
      to={to}
      draggable={false}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      className="flex h-8 min-w-0 flex-1 items-center gap-2.5 rounded-md px-2 text-sm transition-colors"
      activeOptions={{ exact: to === "/", includeSearch: false }}
      activeProps={{ className: "bg-pressed font-medium text-ink" }}
      inactiveProps={{ className: "text-ink-muted hover:bg-hover hover:text-ink" }}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
      <span className="flex-1 truncate">{text}</span>
      {/* The menu of the line takes its place. */}
      <CountBadge place={place} className="group-focus-within/row:opacity-0 group-hover/row:opacity-0 group-has-aria-expanded/row:opacity-0" />
    </Link>
  );
}
