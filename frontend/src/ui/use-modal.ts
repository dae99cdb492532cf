/** The browser's own <dialog>, open over an inert page: Escape and a press beside it close it. */
import { useLayoutEffect, useRef } from "react";

export function useModal(onClose: () => void, focus?: (dialog: HTMLDialogElement) => void) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    focus?.(dialog);
  }, [focus]);
  return {
    ref,
    onCancel: (event: React.SyntheticEvent) => {
      event.preventDefault();
      onClose();
    },
    // A press on the backdrop lands on the dialog element itself.
    onMouseDown: (event: React.MouseEvent) => {
      if (event.target === event.currentTarget) onClose();
    },
  };
}
