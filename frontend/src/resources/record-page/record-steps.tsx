/** The record before and the one after, in the list that led here; Ctrl and the arrows do the same. */
import { useEffect } from "react";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { TableName } from "@/api/tables";
import { quantity } from "@/lib/format";
import { isTyping } from "@/lib/is-typing";
import { useNeighbours } from "@/resources/record-page/trail";
import { IconButton } from "@/ui/icon-button";

export interface RecordStepsProps {
  table: TableName;
  id: string;
  onGo: (id: string) => void;
}

export function RecordSteps({ table, id, onGo }: RecordStepsProps) {
  const { t } = useTranslation();
  const around = useNeighbours(table, id);
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
  if (!around) return null;
  const { place, total } = around;
  return (
    <span className="flex items-center">
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
