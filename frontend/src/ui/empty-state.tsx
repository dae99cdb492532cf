/** A page nobody has filled yet: one sentence, one action. */
import type { ReactNode } from "react";

export interface EmptyStateProps {
  icon: ReactNode;
  /** A heading where the page has no other. */
  title: ReactNode;
  text?: string | undefined;
  action?: ReactNode;
}

export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-1 animate-fade-in flex-col items-center justify-center gap-1 px-6 py-14 text-center">
      <span className="mb-2 inline-flex size-10 items-center justify-center rounded-lg border border-line bg-sunken text-ink-faint [&_svg]:size-5">
        {icon}
      </span>
      <div className="text-sm font-medium">{title}</div>
      {text ? <p className="max-w-sm text-sm text-balance text-ink-muted">{text}</p> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
