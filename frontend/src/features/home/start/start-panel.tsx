/** The first steps of a firm: a list that ticks itself, can be made small, and goes when all is done. */
import { useState } from "react";
import { Check, ChevronDown, Minus, Plus, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { StartStep } from "@/features/home/start/start-step";
import { STEPS, useStart, type Step } from "@/features/home/start/use-start";
import { useSetting } from "@/resources/use-setting";
import { IconButton } from "@/ui/icon-button";
import { Progress } from "@/ui/progress";
import { cx } from "@/lib/cx";

type Size = "open" | "small" | "gone";

function readSize(stored: unknown): Size {
  return stored === "small" || stored === "gone" ? stored : "open";
}

export function StartPanel() {
  const { t } = useTranslation();
  const mayBegin = useMay()("workspace_settings", "u");
  const size = useSetting("home.start", readSize);
  const start = useStart(mayBegin && size.value !== "gone");
  const [chosen, setChosen] = useState<Step | "none" | null>(null);
  const done = STEPS.filter((step) => start.done[step]).length;
  if (!mayBegin || !size.isKnown || size.value === "gone" || !start.isKnown) return null;
  // Whoever has done it all elsewhere is not told to begin.
  if (done === STEPS.length && chosen === null) return null;
  const isSmall = size.value === "small";
  const open = chosen ?? STEPS.find((step) => !start.done[step]) ?? "none";
  return (
    <section aria-label={t("start.title")} className="mx-auto mb-6 w-full max-w-360 animate-fade-in overflow-hidden rounded-lg border border-line bg-surface">
      <header className="flex items-center gap-4 py-2 pr-2 pl-4">
        <h2 className="text-sm font-semibold whitespace-nowrap">{t("start.title")}</h2>
        <div className="flex min-w-0 flex-1 items-center gap-3">
          <div className="w-40 max-md:w-16">
            <Progress value={done / STEPS.length} label={t("start.title")} />
          </div>
          <span className="text-xs whitespace-nowrap text-ink-muted tabular-nums">{t("start.progress", { done, all: STEPS.length })}</span>
        </div>
        <IconButton label={t(isSmall ? "start.show" : "start.hide")} aria-expanded={!isSmall} onClick={() => size.change(() => (isSmall ? "open" : "small"))}>
          {isSmall ? <Plus aria-hidden className="size-4" /> : <Minus aria-hidden className="size-4" />}
        </IconButton>
        <IconButton label={t("start.remove")} onClick={() => size.change(() => "gone")}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </header>
      {isSmall ? null : (
        <ol className="border-t border-line">
          {STEPS.map((step, index) => {
            const isOpen = open === step;
            return (
              <li key={step} className="border-b border-line last:border-b-0">
                <h3>
                  <button
                    type="button"
                    aria-expanded={isOpen}
                    onClick={() => setChosen(isOpen ? "none" : step)}
                    className="flex min-h-11 w-full items-center gap-3 px-4 py-2 text-left -outline-offset-2 transition-colors hover:bg-hover"
                  >
                    <span
                      className={cx(
                        "inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-xs tabular-nums",
                        start.done[step] ? "border-transparent bg-good-tint text-good" : "border-line-strong text-ink-muted",
                      )}
                    >
                      {start.done[step] ? <Check aria-label={t("start.done")} className="size-3.5" /> : index + 1}
                    </span>
                    <span className={cx("min-w-0 flex-1 text-sm", start.done[step] ? "text-ink-muted" : "font-medium")}>{t(`start.step.${step}.title`)}</span>
                    <ChevronDown aria-hidden className={cx("size-4 shrink-0 text-ink-faint transition-transform", isOpen && "rotate-180")} />
                  </button>
                </h3>
                {isOpen ? (
                  <div className="flex flex-col gap-3 px-4 pt-1 pb-4 md:pl-13">
                    <p className="max-w-140 text-sm text-pretty text-ink-muted">{t(`start.step.${step}.text`)}</p>
                    <StartStep step={step} start={start} />
                  </div>
                ) : null}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
