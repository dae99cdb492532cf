/** A deal on the board: who, what, how much, and whether it stands still. */
import { memo, useEffect, useRef } from "react";
import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { pointerOutsideOfPreview } from "@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { Link } from "@tanstack/react-router";
import { CalendarClock, Clock, MoveRight, SquareCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";
import { day, money } from "@/lib/format";
import { ageTone, daysInStage, isPast, isPastClose } from "@/resources/deals/age";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";
import { Badge } from "@/ui/badge";
import { Monogram } from "@/ui/monogram";

export interface DealCardProps {
  deal: DealRow;
  stage: Stage;
  owner: string;
  isCompact: boolean;
  mayMove: boolean;
  onMoveTo: (deal: DealRow) => void;
}

function preview(element: HTMLElement): (container: HTMLElement) => void {
  return (container) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.style.width = `${element.offsetWidth}px`;
    copy.style.height = `${element.offsetHeight}px`;
    copy.classList.add("rotate-1");
    container.append(copy);
  };
}

function Card({ deal, stage, owner, isCompact, mayMove, onMoveTo }: DealCardProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || !mayMove) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ deal }),
      onGenerateDragPreview: ({ nativeSetDragImage }) =>
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: pointerOutsideOfPreview({ x: "12px", y: "8px" }),
          render: ({ container }) => preview(element)(container),
        }),
      onDragStart: () => element.classList.add("opacity-40"),
      onDrop: () => element.classList.remove("opacity-40"),
    });
  }, [deal, mayMove]);
  const days = daysInStage(deal);
  const isLate = isPastClose(deal, stage);
  const task = deal.tasks[0];
  const isTaskLate = isPast(task?.due_at);
  const age = (
    <Badge tone={ageTone(days, stage)} icon={<Clock aria-hidden />}>
      <span className="sr-only">{t("deals.inStage")} </span>
      {t("deals.days", { count: days })}
    </Badge>
  );
  return (
    <article
      ref={ref}
      className={cx(
        "group relative flex h-full flex-col rounded-lg border border-line bg-raised transition-colors focus-within:border-accent hover:border-line-strong",
        isCompact ? "justify-center px-2.5" : "gap-0.5 px-3 py-2.5",
      )}
    >
      <div className={cx("flex items-center gap-2", !isCompact && "pr-6")}>
        <h3 className="flex min-w-0 flex-1 flex-col">
          {isCompact ? null : <span className="truncate text-xs text-ink-muted">{deal.company?.name ?? "–"}</span>}
          <Link
            to="/deals/$dealId"
            params={{ dealId: deal.id }}
            search={(former) => ({ ...former, tab: undefined })}
            state={{ isOverBoard: true }}
            draggable={false}
            preload={false}
            data-card={deal.id}
            className="truncate text-sm font-medium outline-none after:absolute after:inset-0 after:rounded-lg focus-visible:after:outline-2 focus-visible:after:outline-accent"
          >
            {isCompact ? <span className="font-normal text-ink-muted">{deal.company?.name} – </span> : null}
            {deal.title}
          </Link>
        </h3>
        {isCompact ? <span className="shrink-0 text-xs tabular-nums">{money(deal.amount_minor, deal.currency)}</span> : null}
      </div>
      {isCompact ? null : (
        <>
          <div className="flex items-center gap-2">
            <span className="text-sm tabular-nums">{money(deal.amount_minor, deal.currency)}</span>
            {isLate ? (
              <Badge tone="bad" className="ml-auto" icon={<CalendarClock aria-hidden />}>
                {t("deals.overdue")}
              </Badge>
            ) : deal.expected_close && stage.kind === "open" ? (
              <span className="ml-auto text-xs text-ink-faint tabular-nums">
                <span className="sr-only">{t("field.expected_close")} </span>
                {day(deal.expected_close)}
              </span>
            ) : null}
          </div>
          <div className="mt-auto flex items-center gap-2">
            {age}
            {task ? (
              <span className={cx("flex min-w-0 items-center gap-1 text-xs", isTaskLate ? "text-bad" : "text-ink-muted")}>
                <SquareCheck aria-hidden className="size-3 shrink-0" />
                <span className="sr-only">{t("deals.nextTask")} </span>
                <span className="truncate">{task.title}</span>
              </span>
            ) : null}
            {owner ? (
              <span className="ml-auto" title={owner}>
                <Monogram name={owner} shape="round" />
                <span className="sr-only">{t("field.owner_id")} {owner}</span>
              </span>
            ) : null}
          </div>
        </>
      )}
      {mayMove ? (
        <button
          type="button"
          aria-label={t("deals.moveDeal", { deal: deal.title })}
          title={t("deals.moveToTitle")}
          tabIndex={-1}
          onClick={() => onMoveTo(deal)}
          className={cx(
            "absolute right-1.5 inline-flex size-6 items-center justify-center rounded-md bg-raised text-ink-faint hover:bg-hover hover:text-ink max-md:size-11",
            isCompact ? "top-1.5 hidden group-hover:inline-flex" : "top-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-md:top-0 max-md:opacity-100",
          )}
        >
          <MoveRight aria-hidden className="size-4" />
        </button>
      ) : null}
    </article>
  );
}

export const DealCard = memo(Card);
