/** The head of a record: what it is, its name and badges, and what can be done with it. */
import type { ReactNode } from "react";
import { useRouter } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Monogram } from "@/ui/monogram";

export interface RecordHeaderProps {
  title: string;
  /** Where the arrow leads, and what it is called. */
  back: { to: string; label: string };
  /** A line above the name: whose it is. */
  above?: ReactNode;
  badges?: ReactNode;
  /** The buttons of this kind of record; on a phone they have a line of their own. */
  actions?: ReactNode;
  /** Previous, next and the menu. */
  end?: ReactNode;
  shape?: "square" | "round";
  /** Instead of the first letters of the name, where it is no name of somebody. */
  icon?: ReactNode;
}

export function RecordHeader({ title, back, above, badges, actions, end, shape = "square", icon }: RecordHeaderProps) {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <header className="flex min-h-16 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-2.5 pr-3 pl-2 max-md:gap-x-1.5">
      <a
        href={back.to}
        aria-label={back.label}
        title={t("action.back")}
        // The list's own address carries its filters, which a typed link would not know.
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          void router.navigate({ href: back.to });
        }}
        className="rounded-md p-1 text-ink-faint transition-colors hover:bg-hover hover:text-ink max-md:p-3"
      >
        <ChevronLeft aria-hidden className="size-4" />
      </a>
      <span className="max-sm:hidden">
        {icon ? (
          <span className="inline-flex size-10 items-center justify-center rounded-md border border-line bg-hover text-ink-muted [&_svg]:size-5">{icon}</span>
        ) : (
          <Monogram name={title} size="lg" shape={shape} />
        )}
      </span>
      <div className="min-w-0 flex-1">
        {above ? <div className="truncate text-sm text-ink-muted">{above}</div> : null}
        <h1 title={title} className="truncate text-lg font-semibold tracking-tight">{title}</h1>
        {badges ? <div className="-ml-1 flex flex-wrap items-center gap-x-2 gap-y-1 pl-1">{badges}</div> : null}
      </div>
      {actions ? <div className="flex items-center gap-2 max-md:order-last max-md:w-full max-md:pl-10">{actions}</div> : null}
      {end ? <div className="flex items-center max-md:self-start">{end}</div> : null}
    </header>
  );
}
