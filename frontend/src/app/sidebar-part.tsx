/** A part of the sidebar under its heading, which folds it. */
import type { ReactNode } from "react";
import { ChevronRight } from "lucide-react";
import type { SidebarPart as Part } from "@/app/sidebar-choice";
import { useSidebarChoice } from "@/app/use-sidebar-choice";

export interface SidebarPartProps {
  part: Part;
  title: string;
  children: ReactNode;
}

export function SidebarPart({ part, title, children }: SidebarPartProps) {
  const { change, isFolded } = useSidebarChoice();
  const isClosed = isFolded(part);
  const fold = () =>
    change(({ folded }) => {
      const others = folded.filter((one) => one !== part);
      return { folded: isClosed ? others : [...others, part] };
    });
  return (
    <section aria-labelledby={`sidebar-${part}`} className="mb-3">
      <h2 id={`sidebar-${part}`} className="text-xs font-medium text-ink-muted">
        <button type="button" aria-expanded={!isClosed} onClick={fold} className="group/fold mb-0.5 flex h-6 w-full items-center gap-1 rounded-md px-2 text-left transition-colors hover:text-ink">
          {title}
          <ChevronRight
            aria-hidden
            className="size-3 opacity-0 transition group-hover/fold:opacity-100 group-focus-visible/fold:opacity-100 group-aria-expanded/fold:rotate-90 group-[[aria-expanded=false]]/fold:opacity-100"
          />
        </button>
      </h2>
      {isClosed ? null : children}
    </section>
  );
}
