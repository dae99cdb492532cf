/** Whether changes arrive by themselves right now. */
import { useTranslation } from "react-i18next";
import { useLiveState } from "@/api/live";
import { cx } from "@/lib/cx";

const DOTS = { live: "bg-good", connecting: "bg-line-strong", lost: "bg-warn animate-pulse-soft" } as const;

export function LiveIndicator() {
  const { t } = useTranslation();
  const state = useLiveState();
  return (
    <p role="status" className="flex h-8 items-center gap-2.5 px-2 text-xs text-ink-faint">
      <span aria-hidden className="inline-flex size-4 items-center justify-center">
        <span className={cx("size-1.5 rounded-full transition-colors", DOTS[state])} />
      </span>
      {t(`live.${state}`)}
    </p>
  );
}
