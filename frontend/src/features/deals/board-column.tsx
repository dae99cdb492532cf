/** One stage as a column: its cards drawn only where one looks, fetched as one scrolls, and a place to drop others. */
import { useEffect, useMemo, useRef } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import type { RowsQuery } from "@/api/rows-client";
import { cx } from "@/lib/cx";
import type { Totals } from "@/features/deals/board-query";
import { COLUMN_PADDING, COMPACT, FULL, type Neighbours } from "@/features/deals/card-size";
import { ColumnHead } from "@/features/deals/column-head";
import { DealCard } from "@/features/deals/deal-card";
import { useColumnDrop } from "@/features/deals/use-column-drop";
import type { WantedCard } from "@/features/deals/use-board-keys";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

const NEAR_END = 12;

export interface BoardColumnProps {
  stage: Stage;
  query: RowsQuery;
  totals: Totals | undefined;
  members: ReadonlyMap<string, string>;
  isCompact: boolean;
  isFiltered: boolean;
  /** The card that the keyboard wants next, if it is in this column. */
  wanted: WantedCard | null;
  mayMove: (deal: DealRow) => boolean;
  onCards: (stageId: string, cards: readonly DealRow[]) => void;
  onFocused: () => void;
  onDrop: (deal: DealRow, stage: Stage, between: Neighbours) => void;
  onMoveTo: (deal: DealRow) => void;
  onCreate: ((stage: Stage) => void) | undefined;
}

export function BoardColumn(props: BoardColumnProps) {
  const { stage, query, totals, members, isCompact, isFiltered, wanted, mayMove, onCards, onFocused, onDrop, onMoveTo, onCreate } = props;
  const { t } = useTranslation();
  const pages = useRowPages<"deals", DealRow>("deals", query, { uses: ["tasks", "companies"] });
  const cards = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.rows), [pages.data]);
  const ids = useMemo(() => cards.map((card) => card.id), [cards]);
  const list = useRef<HTMLDivElement>(null);
  const size = isCompact ? COMPACT : FULL;
  // oxlint-disable-next-line react/incompatible-library -- we do not use the React Compiler, which this warns about
  const virtual = useVirtualizer({
    count: cards.length,
    getScrollElement: () => list.current,
    estimateSize: () => size.height + size.gap,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 4,
    paddingStart: COLUMN_PADDING,
    paddingEnd: COLUMN_PADDING,
  });
  useEffect(() => virtual.measure(), [virtual, size]);
  useEffect(() => onCards(stage.id, cards), [onCards, stage.id, cards]);
  const drop = useMemo(() => (deal: DealRow, between: Neighbours) => onDrop(deal, stage, between), [onDrop, stage]);
  const place = useColumnDrop({ list, ids, size, isOrdered: stage.kind === "open", onDrop: drop });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown >= cards.length - NEAR_END) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, lastShown, cards.length]);
  useEffect(() => {
    if (!wanted || (wanted.stageId ?? stage.id) !== stage.id) return undefined;
    const index = ids.indexOf(wanted.id);
    if (index < 0) return undefined;
    virtual.scrollToIndex(index, { align: "auto" });
    let frame = 0;
    // A card far down is drawn a moment after the column has scrolled to it, and takes no focus while the board is inert.
    const focus = (tries: number) => {
      const card = list.current?.querySelector<HTMLElement>(`[data-card="${wanted.id}"]`);
      card?.focus({ preventScroll: true });
      if ((card && card === document.activeElement) || tries === 0) onFocused();
      else frame = requestAnimationFrame(() => focus(tries - 1));
    };
    frame = requestAnimationFrame(() => focus(20));
    return () => cancelAnimationFrame(frame);
  }, [wanted, ids, stage.id, virtual, onFocused]);

  return (
    <section
      aria-label={stage.name}
      className={cx(
        "flex h-full flex-1 basis-0 flex-col rounded-lg border border-transparent transition-colors max-md:min-w-full",
        isCompact ? "min-w-44" : "min-w-60",
        place === null ? "bg-sunken" : "border-accent bg-accent-tint",
      )}
    >
      <ColumnHead stage={stage} totals={totals} onCreate={onCreate && stage.kind === "open" ? () => onCreate(stage) : undefined} />
      <div ref={list} className="relative min-h-0 flex-1 overflow-y-auto overscroll-y-contain px-2">
        {pages.isError && cards.length === 0 ? <ErrorState error={pages.error} onRetry={() => void pages.refetch()} /> : null}
        {pages.isPending ? (
          <div role="status" aria-label={t("state.loading")} className="flex flex-col gap-2 pt-2">
            {[0, 1, 2].map((index) => (
              <Skeleton key={index} className={cx("rounded-lg opacity-60", isCompact ? "h-10" : "h-29")} />
            ))}
          </div>
        ) : null}
        {pages.data && cards.length === 0 && place === null ? (
          <p className="px-2 py-6 text-center text-xs text-ink-faint">{isFiltered ? t("deals.noneMatch") : t("deals.emptyStage")}</p>
        ) : null}
        <ul className="relative" style={{ height: `${virtual.getTotalSize()}px` }}>
          {items.map((item) => {
            const deal = cards[item.index];
            if (!deal) return null;
            return (
              <li
                key={item.key}
                className="absolute inset-x-0 top-0"
                style={{ height: `${size.height}px`, transform: `translateY(${item.start}px)` }}
              >
                <DealCard
                  deal={deal}
                  stage={stage}
                  owner={members.get(deal.owner_id ?? "") ?? ""}
                  isCompact={isCompact}
                  mayMove={mayMove(deal)}
                  onMoveTo={onMoveTo}
                />
              </li>
            );
          })}
        </ul>
        {place !== null && stage.kind === "open" ? (
          <div
            aria-hidden
            className="pointer-events-none absolute inset-x-2 top-0 h-0.5 rounded-full bg-accent"
            style={{ transform: `translateY(${COLUMN_PADDING + place * (size.height + size.gap) - size.gap / 2 - 1}px)` }}
          />
        ) : null}
      </div>
    </section>
  );
}
