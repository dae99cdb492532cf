/** A part of home: what it is, what belongs beside its name, and what it shows. */
import type { ReactNode } from "react";

export interface PanelProps {
  title: string;
  /** Right of the title: a number, a legend or the way to more. */
  end?: ReactNode;
  /** Without the frame, for what brings its own. */
  isBare?: boolean;
  children: ReactNode;
}

export function Panel({ title, end, isBare = false, children }: PanelProps) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-2">
      <div className="flex min-h-5 items-baseline gap-3 px-1">
        <h2 className="text-xs font-medium whitespace-nowrap text-ink-muted">{title}</h2>
        <div className="ml-auto flex min-w-0 items-baseline gap-3 text-xs text-ink-faint">{end}</div>
      </div>
      {isBare ? children : <div className="flex flex-col overflow-hidden rounded-lg border border-line bg-surface">{children}</div>}
    </section>
  );
}
