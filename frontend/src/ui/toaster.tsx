/** Where the short messages appear: bottom right, above the bar on phones. */
import { useSyncExternalStore } from "react";
import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { currentToasts, dismissToast, holdToasts, releaseToasts, subscribeToToasts } from "@/ui/toast-store";

const ICONS = {
  good: <CircleCheck aria-hidden className="size-4 shrink-0 text-good" />,
  bad: <CircleAlert aria-hidden className="size-4 shrink-0 text-bad" />,
  info: <Info aria-hidden className="size-4 shrink-0 text-info" />,
};

/** What was pressed is gone, so nothing tells that the hand left it: the others go on by themselves. */
function answered(id: number): void {
  dismissToast(id);
  releaseToasts();
}

export function Toaster() {
  const { t } = useTranslation();
  const messages = useSyncExternalStore(subscribeToToasts, currentToasts);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing at what is inside, or reaching it by key, holds it
    <div
      role="status"
      aria-live="polite"
      // Moved there by a hand: one that appears under a mouse at rest goes as it came.
      onPointerMove={holdToasts}
      onPointerLeave={releaseToasts}
      onFocus={holdToasts}
      onBlur={releaseToasts}
      className="pointer-events-none fixed right-4 bottom-4 z-50 flex w-[min(380px,calc(100vw-32px))] flex-col gap-2 max-md:bottom-20"
    >
      {messages.map((message) => (
        <div
          key={message.id}
          className="pointer-events-auto flex animate-slide-in items-center gap-2.5 rounded-lg border border-line bg-raised py-2 pr-2 pl-3 text-sm shadow-pop"
        >
          {ICONS[message.tone]}
          <span className="min-w-0 flex-1">{message.text}</span>
          {message.action ? (
            <button
              type="button"
              className="rounded-md px-2 py-1 font-medium text-accent hover:bg-hover"
              onClick={() => {
                message.action?.run();
                answered(message.id);
              }}
            >
              {message.action.label}
            </button>
          ) : null}
          <button
            type="button"
            aria-label={t("action.close")}
            className="rounded-md p-1 text-ink-faint hover:bg-hover hover:text-ink"
            onClick={() => answered(message.id)}
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
      ))}
    </div>
  );
}
