/** The top line of a page: where you are, and what you can do here. */
import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  count?: number | undefined;
  /** h1 for a page; lower where it stands inside one. */
  level?: "h1" | "h3";
  children?: ReactNode;
}

export function PageHeader({ title, count, level: Heading = "h1", children }: PageHeaderProps) {
  return (
    <header className="flex h-13 shrink-0 items-center gap-2 border-b border-line pr-3 pl-4">
      <Heading className="flex min-w-0 items-baseline gap-2 text-sm font-semibold">
        <span className="truncate">{title}</span>
        {count === undefined ? null : <span className="font-normal text-ink-faint tabular-nums">{count}</span>}
      </Heading>
      <div className="ml-auto flex items-center gap-2">{children}</div>
    </header>
  );
}
