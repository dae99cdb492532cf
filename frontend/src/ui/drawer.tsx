/** A sheet from the right edge on the browser's own <dialog>, for what needs more room than a dialog; on a phone it fills the screen. */
import { useId, type ReactNode } from "react";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "@/ui/icon-button";
import { useModal } from "@/ui/use-modal";

export interface DrawerProps {
  title: string;
  description?: string | undefined;
  /** The buttons at the foot, always in sight. */
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

export function Drawer({ title, description, foot, onClose, children }: DrawerProps) {
  const { t } = useTranslation();
  const modal = useModal(onClose);
  const id = useId();
  return (
    <dialog {...modal} aria-labelledby={id} className="m-0 ml-auto h-dvh max-h-none w-[min(680px,100vw)] max-w-none animate-fade-in border-l border-line bg-surface p-0 text-ink shadow-pop max-md:border-l-0">
      <div className="flex h-full flex-col">
        <header className="flex shrink-0 items-start gap-3 border-b border-line py-3 pr-2 pl-5 max-md:pl-4">
          <div className="min-w-0 flex-1">
            <h2 id={id} className="text-base font-semibold">
              {title}
            </h2>
            {description ? <p className="truncate text-sm text-ink-muted">{description}</p> : null}
          </div>
          <IconButton label={t("action.close")} onClick={onClose}>
            <X aria-hidden className="size-4" />
          </IconButton>
        </header>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach */}
        <div role="group" aria-label={title} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto p-5 -outline-offset-2 max-md:p-4">
          {children}
        </div>
        {foot ? <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-5 py-3 max-md:px-4">{foot}</footer> : null}
      </div>
    </dialog>
  );
}
