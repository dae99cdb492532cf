/** The line of a record's life: drag it, or go from change to change with the arrows. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { day, dayAndTime } from "@/lib/format";
import { momentAt, share, step, type Life } from "@/resources/history/life";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";

export interface TimeSliderProps {
  life: Life;
  /** Null is now. */
  at: string | null;
  onAt: (at: string | null) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowDown: -1, PageDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 1 };

export function TimeSlider({ life, at, onAt }: TimeSliderProps) {
  const { t } = useTranslation();
  const text = at === null ? t("history.now") : dayAndTime(at);
  const keys = (event: React.KeyboardEvent) => {
    const direction = STEPS[event.key];
    if (!direction && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    event.stopPropagation();
    onAt(direction ? step(life, at, direction) : event.key === "Home" ? (life.moments[0] ?? null) : null);
  };
  return (
    <div className="flex flex-col gap-1.5 rounded-lg border border-line bg-surface p-3">
      <div className="flex items-center gap-1">
        <span className="min-w-0 flex-1 text-sm">
          <span className="text-ink-muted">{t("history.asItWas")}</span> <span className="font-medium tabular-nums">{text}</span>
        </span>
        <IconButton label={t("history.earlier")} disabled={at !== null && at === life.moments[0]} onClick={() => onAt(step(life, at, -1))}>
          <ChevronLeft aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={t("history.later")} disabled={at === null} onClick={() => onAt(step(life, at, 1))}>
          <ChevronRight aria-hidden className="size-4" />
        </IconButton>
        <Button size="sm" className="max-md:h-10" disabled={at === null} onClick={() => onAt(null)}>
          {t("history.now")}
        </Button>
      </div>
      <input
        type="range"
        aria-label={t("history.slider")}
        aria-valuetext={text}
        min={life.start}
        max={life.end}
        step={1}
        value={at === null ? life.end : Date.parse(at)}
        onKeyDown={keys}
        onChange={(event) => onAt(momentAt(life, Number(event.target.value)))}
        className="h-6 w-full accent-accent max-md:h-10"
      />
      <svg aria-hidden viewBox="0 0 1000 8" preserveAspectRatio="none" className="mx-2 h-1.5 w-[calc(100%-16px)] text-ink-faint">
        {life.moments.map((moment) => (
          <rect key={moment} x={share(life, Date.parse(moment)) * 997} y={0} width={3} height={8} fill="currentColor" />
        ))}
      </svg>
      <div className="flex justify-between text-2xs text-ink-faint tabular-nums">
        <span>{day(new Date(life.start).toISOString())}</span>
        <span>{t("history.now")}</span>
      </div>
    </div>
  );
}
