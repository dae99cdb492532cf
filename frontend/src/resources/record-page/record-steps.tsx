/** The record before and the one after, in the list that led here; Ctrl and the arrows do the same. */
import { Suspense, useEffect } from "react";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import { lazyPart } from "@/lib/fetched-patiently";
import { quantity } from "@/lib/format";
import { isTyping } from "@/lib/is-typing";
import { MOST_KEPT, useNeighbours } from "@/resources/record-page/trail";
import type { RecordSpec } from "@/resources/records/spec";
import { IconButton } from "@/ui/icon-button";

// Fetched when an address names a list that this tab has not shown.
const TrailFinder = lazyPart(async () => (await import("@/resources/record-page/trail-finder")).TrailFinder);

export interface RecordStepsProps {
  spec: RecordSpec;
  id: string;
  /** The list it stands in, as the address says it. */
  list: string | undefined;
  /** The list itself is on the screen, and loads on by itself. */
  isBeside?: boolean;
  onGo: (id: string) => void;
}

export function RecordSteps({ spec, id, list, isBeside = false, onGo }: RecordStepsProps) {
  const { t } = useTranslation();
  const around = useNeighbours(spec.table, id, list);
  const [previous, next] = [around?.previous, around?.next];
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented || isTyping(event)) return;
      const target = { ArrowLeft: previous, ArrowUp: previous, ArrowRight: next, ArrowDown: next }[event.key];
      if (!target) return;
      event.preventDefault();
      onGo(target);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [previous, next, onGo]);
  const isAtEnd = around !== null && !next && around.place < Math.min(around.total ?? 0, MOST_KEPT);
  const finder =
    list !== undefined && !isBeside && (around === null || isAtEnd) ? (
      <Suspense fallback={null}>
        <TrailFinder spec={spec} list={list} id={id} />
      </Suspense>
    ) : null;
  if (!around) return finder;
  const { place, total } = around;
  return (
    <span className="flex items-center">
      {finder}
      {total === null ? null : (
        <span className="px-1 text-xs whitespace-nowrap text-ink-faint tabular-nums max-lg:hidden">{t("page.place", { place: quantity(place), total: quantity(total) })}</span>
      )}
      <IconButton label={t("page.previous")} disabled={!previous} onClick={() => previous && onGo(previous)}>
        <ChevronUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton label={t("page.next")} disabled={!next} onClick={() => next && onGo(next)}>
        <ChevronDown aria-hidden className="size-4" />
      </IconButton>
    </span>
  );
}
