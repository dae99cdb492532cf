/** A word or two that advice rests on, such as a product's name; pressing leads to where it stands. */
import { ArrowUpRight } from "lucide-react";
import type { Evidence } from "@/api/tables";

export function EvidenceWord({ evidence, onOpen }: { evidence: Evidence; onOpen: () => void }) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="group flex h-7 items-center gap-1.5 rounded-md bg-sunken px-2.5 text-sm transition-colors hover:bg-hover max-md:h-10"
    >
      »{evidence.quote.trim()}«
      <ArrowUpRight aria-hidden className="size-3.5 text-ink-faint transition-colors group-hover:text-accent" />
    </button>
  );
}
