/** A bare dialog near the top of the page, for what brings its own frame: focus stays inside, Escape closes. */
import type { ReactNode } from "react";
import { useModal } from "@/ui/use-modal";

export interface OverlayProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
}

function focusLine(dialog: HTMLDialogElement) {
  const line = dialog.querySelector("input");
  line?.focus();
  // Behind what is there already, so that typing goes on.
  line?.setSelectionRange(line.value.length, line.value.length);
}

export function Overlay({ label, onClose, children }: OverlayProps) {
  const modal = useModal(onClose, focusLine);
  return (
    <dialog {...modal} aria-label={label} className="mx-auto mt-[12vh] mb-0 w-[min(640px,calc(100vw-24px))] animate-slide-in overflow-hidden rounded-lg border border-line bg-raised p-0 text-ink shadow-pop max-md:mt-3">
      {children}
    </dialog>
  );
}
