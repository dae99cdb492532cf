/** A proposed next step: what, why, the words it rests on, and the person's decision. */
import { CalendarClock, Clock, Flame } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Evidence, Recommendation } from "@/api/tables";
import { AdviceButtons } from "@/resources/advice/advice-buttons";
import { adviceWords } from "@/resources/advice/advice-words";
import { EvidenceList } from "@/resources/advice/evidence-list";
import { day } from "@/lib/format";
import { Badge, type Tone } from "@/ui/badge";

const URGENCY: Record<Recommendation["urgency"], { tone: Tone; icon: React.ReactNode; text: "advice.today" | "advice.thisWeek" | "advice.someTime" }> = {
  3: { tone: "bad", icon: <Flame aria-hidden />, text: "advice.today" },
  2: { tone: "warn", icon: <Clock aria-hidden />, text: "advice.thisWeek" },
  1: { tone: "neutral", icon: <Clock aria-hidden />, text: "advice.someTime" },
};

export interface AdviceCardProps {
  advice: Recommendation;
  mayDecide: boolean;
  onEvidence: (evidence: Evidence) => void;
}

export function AdviceCard({ advice, mayDecide, onEvidence }: AdviceCardProps) {
  const { t, i18n } = useTranslation();
  const words = adviceWords(i18n, advice);
  const urgency = URGENCY[advice.urgency];
  return (
    <li className="flex animate-slide-in flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <div className="flex flex-col gap-1">
        <div className="flex items-start gap-3">
          <h3 className="min-w-0 flex-1 text-base leading-5.5 font-medium text-pretty">{words.title}</h3>
          {advice.state === "open" ? (
            <Badge tone={urgency.tone} icon={urgency.icon}>{t(urgency.text)}</Badge>
          ) : (
            <Badge>{t(`advice.state.${advice.state}`)}</Badge>
          )}
        </div>
        <p className="text-sm text-pretty text-ink-muted">
          {words.reason}
          {advice.due_at ? (
            <span className="ml-2 inline-flex items-center gap-1 align-bottom text-xs whitespace-nowrap text-ink-faint tabular-nums">
              <CalendarClock aria-hidden className="size-3.5" />
              {t("advice.due", { date: day(advice.due_at) })}
            </span>
          ) : null}
        </p>
      </div>
      <EvidenceList evidence={advice.evidence} onOpen={onEvidence} />
      {advice.state === "open" && mayDecide ? (
        <div className="flex flex-wrap items-center gap-2">
          <AdviceButtons advice={advice} />
        </div>
      ) : null}
    </li>
  );
}
