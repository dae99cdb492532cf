/** A dialog on the browser's own <dialog>: focus stays inside, Escape closes, the page behind is inert. */
import { useEffect, useId, useRef, type ReactNode } from "react";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";

export interface DialogProps {
  title: string;
  description?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

export function Dialog({ title, description, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The first field, not the close button, is what the person came for.
    dialog.querySelector<HTMLElement>("input:not([type=checkbox], [readonly]), textarea")?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the press on the backdrop; Escape is the keyboard's way
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A press on the backdrop lands on the dialog element itself.
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
      className="m-auto w-[min(480px,calc(100vw-24px))] animate-slide-in rounded-lg border border-line bg-raised p-0 text-ink shadow-pop max-md:mb-3"
    >
      <header className="flex items-start gap-3 px-5 pt-4">
        <div className="min-w-0 flex-1">
          <h2 id={id} className="text-base font-semibold">
            {title}
          </h2>
          {description ? <p className="mt-0.5 text-sm text-ink-muted">{description}</p> : null}
        </div>
        <button
          type="button"
          aria-label={t("action.close")}
          onClick={onClose}
          className="-mr-2 inline-flex size-8 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink max-md:size-11"
        >
          <X aria-hidden className="size-4" />
        </button>
      </header>
      <div className="px-5 pt-4 pb-5">{children}</div>
    </dialog>
  );
}
