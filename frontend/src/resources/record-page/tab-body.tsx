/** What stands under a tab and scrolls by itself. */
import type { ReactNode } from "react";

export function TabBody({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
    <div role="group" aria-label={label} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 -outline-offset-2 max-md:p-3">
      {children}
    </div>
  );
}
