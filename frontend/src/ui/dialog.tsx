/** A dialog on the browser's own <dialog>: focus stays inside, Escape closes, the page behind is inert. */
import { useId, type ReactNode } from "react";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useModal } from "@/ui/use-modal";

export interface DialogProps {
  title: string;
  description?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** The first field, not the close button, is what the person came for. */
function focusField(dialog: HTMLDialogElement) {
  dialog.querySelector<HTMLElement>("input:not([type=checkbox], [readonly]), textarea")?.focus();
}

export function Dialog({ title, description, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const modal = useModal(onClose, focusField);
  const id = useId();
  return (
    <dialog {...modal} aria-labelledby={id} className="m-auto w-[min(480px,calc(100vw-24px))] animate-slide-in rounded-lg border border-line bg-raised p-0 text-ink shadow-pop max-md:mb-3">
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
