/** A bare dialog near the top of the page, for what brings its own frame: focus stays inside, Escape closes. */
import { useLayoutEffect, useRef, type ReactNode } from "react";

export interface OverlayProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

export function Overlay({ label, onClose, children }: OverlayProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const line = dialog.querySelector("input");
    line?.focus();
    // Behind what is there already, so that typing goes on.
    line?.setSelectionRange(line.value.length, line.value.length);
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the press on the backdrop; Escape is the keyboard's way
    <dialog
      ref={ref}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
      className="mx-auto mt-[12vh] mb-0 w-[min(640px,calc(100vw-24px))] animate-slide-in overflow-hidden rounded-lg border border-line bg-raised p-0 text-ink shadow-pop max-md:mt-3"
    >
      {children}
    </dialog>
  );
}
