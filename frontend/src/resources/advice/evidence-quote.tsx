/** The exact words a piece of advice rests on; pressing leads to where they stand. */
import { ArrowUpRight, FileText, Mail, MessageSquare } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "@/api/tables";

const ICONS = { chat_message: MessageSquare, email: Mail, document: FileText } as const;

export function EvidenceQuote({ evidence, onOpen }: { evidence: Evidence; onOpen: () => void }) {
  const { t } = useTranslation();
  const Icon = ICONS[evidence.kind];
  return (
    <button
      type="button"
      onClick={onOpen}
      className="group flex min-h-10 items-start gap-2.5 rounded-md border-l-2 border-accent bg-sunken py-2 pr-2.5 pl-3 text-left transition-colors hover:bg-hover"
    >
      <Icon aria-hidden className="mt-1 size-3.5 shrink-0 text-ink-faint" />
      <span className="line-clamp-3 min-w-0 flex-1 text-sm wrap-anywhere">
        <span className="sr-only">{t(`evidence.${evidence.kind}`)}: </span>
        »{evidence.quote.trim()}«
      </span>
      <ArrowUpRight aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint transition-colors group-hover:text-accent" />
    </button>
  );
}
