/** A sentence under the forecast that opens the deals it tells of. */
import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import type { ListSearch } from "@/resources/list/list-state";

export interface ForecastLineProps {
  icon: ReactNode;
  search: ListSearch;
  children: string;
}

export function ForecastLine({ icon, search, children }: ForecastLineProps) {
  return (
    <li className="flex min-w-0">
      <Link
        to="/deals/list"
        search={search}
        className="flex min-h-10 items-center gap-2 px-4 py-2 text-sm -outline-offset-2 transition-colors hover:bg-hover max-md:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0"
      >
        {icon}
        {children}
      </Link>
    </li>
  );
}
