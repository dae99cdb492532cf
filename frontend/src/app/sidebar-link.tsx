/** One place in the sidebar, with what waits there. */
import { Link } from "@tanstack/react-router";
import { CountBadge } from "@/app/count-badge";
import type { ShownPlace } from "@/app/use-places";

export function SidebarLink({ place }: { place: ShownPlace }) {
  const { to, text, icon: Icon } = place;
  return (
    <Link
      to={to}
      className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors"
      activeOptions={{ exact: to === "/", includeSearch: false }}
      activeProps={{ className: "bg-pressed font-medium text-ink" }}
      inactiveProps={{ className: "text-ink-muted hover:bg-hover hover:text-ink" }}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
      <span className="flex-1 truncate">{text}</span>
      <CountBadge place={place} />
    </Link>
  );
}
