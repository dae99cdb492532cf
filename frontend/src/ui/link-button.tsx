/** A link that looks like a plain button, for what leaves the page: a mail, a call. */
import type { ReactNode } from "react";

export interface LinkButtonProps {
  href: string;
  icon?: ReactNode;
  children: ReactNode;
}

export function LinkButton({ href, icon, children }: LinkButtonProps) {
  return (
    <a
      href={href}
      className="inline-flex h-8 shrink-0 max-md:h-10 items-center justify-center gap-2 rounded-md border border-line-strong bg-raised px-3 text-sm font-medium whitespace-nowrap text-ink transition-colors select-none hover:bg-hover"
    >
      {icon}
      {children}
    </a>
  );
}
