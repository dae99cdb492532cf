/** A deal over the board, which stays where it was underneath: Escape, the background and Back lead to it. */
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

export function DealDialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the press on the background; Escape is the keyboard's way
    <div
      className="fixed inset-0 z-30 flex animate-fade-in items-center justify-center bg-scrim"
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      {/* Not the browser's modal <dialog>: menus and messages live outside it, and would be out of reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it */}
      <div
        ref={ref}
        role="dialog"
        aria-label={t("record.deal.one")}
        tabIndex={-1}
        onKeyDown={(event) => {
          const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName);
          const isInside = document.querySelector("dialog[open]") !== null;
          if (event.key === "Escape" && !isTyping && !isInside && !event.defaultPrevented) onClose();
        }}
        className="flex h-[90dvh] w-[min(896px,calc(100vw-24px))] animate-slide-in flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-pop outline-none max-md:h-dvh max-md:w-screen max-md:rounded-none max-md:border-0"
      >
        {children}
      </div>
    </div>
  );
}
