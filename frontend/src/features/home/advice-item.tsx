/** One piece of advice at a glance: about whom, what, why, its first words of evidence, and the decision. */
import { Link, useNavigate } from "@tanstack/react-router";
import { CalendarClock } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AdviceAbout } from "@/features/home/advice-panel";
import { day } from "@/lib/format";
import { AdviceButtons } from "@/resources/advice/advice-buttons";
import { adviceWords } from "@/resources/advice/advice-words";
import { EvidenceQuote } from "@/resources/advice/evidence-quote";
import { evidenceSearch } from "@/resources/advice/use-advice";
import { Badge, type Tone } from "@/ui/badge";

const URGENCY: Record<AdviceAbout["urgency"], { tone: Tone; text: "advice.today" | "advice.thisWeek" | "advice.someTime" }> = {
  3: { tone: "bad", text: "advice.today" },
  2: { tone: "warn", text: "advice.thisWeek" },
  1: { tone: "neutral", text: "advice.someTime" },
};

export function AdviceItem({ advice, mayDecide }: { advice: AdviceAbout; mayDecide: boolean }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const words = adviceWords(i18n, advice);
  const urgency = URGENCY[advice.urgency];
  const [evidence] = advice.evidence;
  const place = { to: "/companies/$companyId", params: { companyId: advice.company.id } } as const;
  return (
    <li className="flex animate-fade-in flex-col gap-2 rounded-lg border border-line bg-surface p-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <Link {...place} search={{ tab: "advice" }} className="tap block truncate rounded-sm text-xs text-ink-muted hover:text-accent hover:underline">
            {advice.company.name}
          </Link>
          <h3 className="text-sm font-medium text-pretty">{words.title}</h3>
        </div>
        <Badge tone={urgency.tone}>{t(urgency.text)}</Badge>
      </div>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-muted">
        {words.reason}
        {advice.due_at ? (
          <span className="inline-flex items-center gap-1 whitespace-nowrap text-ink-faint tabular-nums">
            <CalendarClock aria-hidden className="size-3.5" />
            {t("advice.due", { date: day(advice.due_at) })}
          </span>
        ) : null}
      </p>
      {evidence ? <EvidenceQuote evidence={evidence} onOpen={() => void navigate({ ...place, search: evidenceSearch(evidence) })} /> : null}
      {mayDecide ? (
        <div className="flex flex-wrap items-center gap-1">
          <AdviceButtons advice={advice} isShort />
        </div>
      ) : null}
    </li>
  );
}
