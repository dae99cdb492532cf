/** The columns of a pipeline side by side; on a phone one at a time, chosen above it or by a swipe. */
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "@/api/session";
import { cx } from "@/lib/cx";
import { useIsWide } from "@/lib/use-is-wide";
import { BoardColumn } from "@/features/deals/board-column";
import type { Neighbours } from "@/features/deals/card-size";
import type { Board } from "@/features/deals/use-board";
import { useBoardKeys } from "@/features/deals/use-board-keys";
import type { DealRow } from "@/resources/deals/deal-row";
import { MoveToDialog } from "@/resources/deals/move-to-dialog";
import type { Stage } from "@/resources/deals/stages";
import { useMoveDeal } from "@/resources/deals/use-move-deal";

const SWIPE = 60;

export interface BoardColumnsProps {
  board: Board;
  members: ReadonlyMap<string, string>;
  isCompact: boolean;
  isFiltered: boolean;
  /** The deal that was open over the board a moment ago: there one stands again. */
  left: string | undefined;
  /** The stage a phone shows. */
  shown: string | undefined;
  onShow: (stageId: string) => void;
  onCreate: ((stage: Stage) => void) | undefined;
}

export function BoardColumns({ board, members, isCompact, isFiltered, left, shown, onShow, onCreate }: BoardColumnsProps) {
  const { t } = useTranslation();
  const { user, permissions } = useMe();
  const may = useMay();
  const isWide = useIsWide();
  const { stages } = board;
  const [moving, setMoving] = useState<DealRow | null>(null);
  const touched = useRef<{ x: number; y: number } | null>(null);
  const stageOf = (deal: DealRow) => stages.find((stage) => stage.id === deal.stage_id);
  const mayAny = may("deals", "u");
  // "u*" is one's own only; the row decides, and the button should not promise more.
  const isOwnOnly = (permissions["deals"] ?? "").includes("u*");
  const mayMove = (deal: DealRow) => mayAny && (!isOwnOnly || deal.owner_id === user.id);
  const keys = useBoardKeys({ stages, mayMove, onSend: (wanted) => move(wanted), onMoveTo: setMoving });
  const { onReturn, onTakenBack } = keys;
  const { move, question } = useMoveDeal((wanted) => {
    const takeBack = board.draft(wanted);
    return () => {
      // The card itself is drawn anew where it was, and takes the focus with it when it goes.
      const at = document.activeElement;
      const isOnIt = at === document.body || (at instanceof HTMLElement && at.dataset["card"] === wanted.deal.id);
      takeBack();
      if (isOnIt) onTakenBack(wanted.deal);
    };
  });
  useEffect(() => {
    if (left) onReturn(left);
  }, [left, onReturn]);
  const drop = (deal: DealRow, to: Stage, between: Neighbours) => move({ deal, to, from: stageOf(deal), back: keys.standing(deal), ...between });
  const current = stages.find((stage) => stage.id === shown) ?? stages[0];
  const visible = isWide ? stages : stages.filter((stage) => stage === current);
  const swipe = (dx: number, dy: number) => {
    const next = stages[stages.findIndex((stage) => stage === current) + (dx < 0 ? 1 : -1)];
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy) && next) onShow(next.id);
  };

  return (
    <>
      {isWide ? null : (
        <div role="tablist" aria-label={t("deals.stages")} className="flex shrink-0 gap-1.5 overflow-x-auto px-3 pb-2 [scrollbar-width:none]">
          {stages.map((stage) => (
            <button
              key={stage.id}
              type="button"
              role="tab"
              aria-selected={stage === current}
              ref={stage === current ? (tab) => tab?.scrollIntoView({ inline: "center", block: "nearest" }) : undefined}
              onClick={() => onShow(stage.id)}
              className={cx(
                "flex h-10 shrink-0 items-center gap-1.5 rounded-md border px-3 text-sm",
                stage === current ? "border-accent bg-accent-tint font-medium text-accent" : "border-line text-ink-muted",
              )}
            >
              {stage.name}
              <span className="text-xs tabular-nums">{board.totals(stage)?.count ?? ""}</span>
            </button>
          ))}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to the keys of the cards inside */}
      <div
        className="flex min-h-0 flex-1 gap-2 overflow-x-auto px-4 pb-4 max-md:px-3 max-md:pb-2"
        onKeyDown={keys.onKeyDown}
        // Whoever steps onto another card meanwhile is not called back.
        onFocus={({ target }) => target.dataset["card"] !== keys.wanted?.id && keys.onFocused()}
        onTouchStart={({ touches }) => (touched.current = touches[0] ? { x: touches[0].clientX, y: touches[0].clientY } : null)}
        onTouchEnd={({ changedTouches }) => {
          const end = changedTouches[0];
          if (!isWide && touched.current && end) swipe(end.clientX - touched.current.x, end.clientY - touched.current.y);
        }}
      >
        {visible.map((stage) => (
          <BoardColumn
            key={stage.id}
            stage={stage}
            query={board.queryOf(stage)}
            totals={board.totals(stage)}
            members={members}
            isCompact={isCompact}
            isFiltered={isFiltered}
            wanted={keys.wanted}
            mayMove={mayMove}
            onCards={keys.onCards}
            onFocused={keys.onFocused}
            onDrop={drop}
            onMoveTo={setMoving}
            onCreate={onCreate}
          />
        ))}
      </div>
      {moving ? (
        <MoveToDialog
          deal={moving}
          onClose={() => setMoving(null)}
          onChoose={(to) => {
            setMoving(null);
            keys.send(moving, to);
          }}
        />
      ) : null}
      {question}
    </>
  );
}
