/** The words a piece of advice rests on: sentences in full, single words side by side. */
import { useTranslation } from "react-i18next";
import type { Evidence } from "@/api/tables";
import { EvidenceQuote } from "@/resources/advice/evidence-quote";
import { EvidenceWord } from "@/resources/advice/evidence-word";

const LONGEST_WORD = 30;

/** One of each: the same word found twice leads to the same place for the reader. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ id, quote }) => {
    const key = `${id} ${quote.trim().toLocaleLowerCase("da")}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export interface EvidenceListProps {
  evidence: readonly Evidence[];
  onOpen: (evidence: Evidence) => void;
}

export function EvidenceList({ evidence, onOpen }: EvidenceListProps) {
  const { t } = useTranslation();
  const [first, ...others] = distinct(evidence);
  if (!first) return null;
  const sentences = [first, ...others.filter(({ quote }) => quote.length > LONGEST_WORD)];
  const words = others.filter(({ quote }) => quote.length <= LONGEST_WORD);
  return (
    <div className="flex flex-col gap-1.5">
      <h4 className="text-xs text-ink-faint">{t("advice.evidence")}</h4>
      {sentences.map((one) => (
        <EvidenceQuote key={`${one.id}${one.start}`} evidence={one} onOpen={() => onOpen(one)} />
      ))}
      {words.length > 0 ? (
        <div className="flex flex-wrap gap-1.5">
          {words.map((one) => (
            <EvidenceWord key={`${one.id}${one.start}`} evidence={one} onOpen={() => onOpen(one)} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
