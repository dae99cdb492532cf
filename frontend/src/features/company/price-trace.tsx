/** The working-out of a price: every rule in the order it was applied, with the amount before and after. */
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PriceCalculation } from "@/api/tables";
import { money } from "@/lib/format";
import { phrase } from "@/lib/phrase";
import { readableParams } from "@/lib/readable-params";

export function PriceTrace({ calculation }: { calculation: PriceCalculation }) {
  const { t, i18n } = useTranslation();
  const { trace, lines, currency } = calculation;
  return (
    <ol aria-label={t("prices.trace")} className="flex flex-col pt-1 pb-2">
      {trace.map((step, index) => {
        const line = step.line === null ? undefined : lines[step.line];
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the order of the steps is their identity
          <li key={`${index}-${step.rule}`} className="relative flex gap-3 pb-3 last:pb-0">
            <span className="flex flex-col items-center">
              <span className="flex size-5 shrink-0 items-center justify-center rounded-full border border-line bg-sunken text-2xs text-ink-muted tabular-nums">{index + 1}</span>
              {index < trace.length - 1 ? <span aria-hidden className="w-px flex-1 translate-y-1.5 bg-line" /> : null}
            </span>
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
              <span className="min-w-0 flex-1 basis-60 text-sm">
                {phrase(i18n, "traceRule", step.rule, readableParams(step.params, currency))}
                {line ? <span className="block text-xs text-ink-faint">{line.name}</span> : null}
              </span>
              <span className="flex items-center gap-1.5 text-sm whitespace-nowrap tabular-nums">
                {step.before_minor !== null && step.before_minor !== step.after_minor ? (
                  <>
                    <span className="text-ink-faint">{money(step.before_minor, currency)}</span>
                    <ArrowRight aria-label={t("prices.becomes")} className="size-3.5 text-ink-faint" />
                  </>
                ) : null}
                <span className="font-medium">{money(step.after_minor, currency)}</span>
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
