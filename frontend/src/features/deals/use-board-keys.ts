/** The board by keyboard: arrows walk, "[" and "]" move the card a stage, "m" asks where to, Enter opens it. */
import { useCallback, useRef, useState, type KeyboardEvent } from "react";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";

/** The card to focus next; one that moves is wanted in the column where it arrives. */
export interface WantedCard {
  id: string;
  stageId: string;
}

export interface BoardKeys {
  wanted: WantedCard | null;
  onCards: (stageId: string, cards: readonly DealRow[]) => void;
  onFocused: () => void;
  /** Stands on a card again, also when its column has scrolled away from it. */
  onReturn: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function useBoardKeys(stages: readonly Stage[], onStep: (deal: DealRow, to: Stage) => void, onMoveTo: (deal: DealRow) => void): BoardKeys {
  const columns = useRef(new Map<string, readonly DealRow[]>());
  const [wanted, setWanted] = useState<WantedCard | null>(null);
  const onCards = useCallback((stageId: string, cards: readonly DealRow[]) => void columns.current.set(stageId, cards), []);
  const onFocused = useCallback(() => setWanted(null), []);
  const onReturn = useCallback((id: string) => {
    for (const [stageId, cards] of columns.current) if (cards.some((card) => card.id === id)) setWanted({ id, stageId });
  }, []);

  function cardAt(column: number, row: number): DealRow | undefined {
    const cards = columns.current.get(stages[column]?.id ?? "") ?? [];
    return cards[Math.min(row, cards.length - 1)];
  }

  /** The next column in that direction that has cards. */
  function beside(column: number, row: number, step: 1 | -1): DealRow | undefined {
    for (let at = column + step; at >= 0 && at < stages.length; at += step) {
      const card = cardAt(at, row);
      if (card) return card;
    }
    return undefined;
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset["card"];
    if (!id || event.ctrlKey || event.metaKey) return;
    const column = stages.findIndex((stage) => columns.current.get(stage.id)?.some((card) => card.id === id));
    const cards = columns.current.get(stages[column]?.id ?? "") ?? [];
    const row = cards.findIndex((card) => card.id === id);
    const deal = cards[row];
    if (!deal) return;
    const step = event.key === "]" ? 1 : event.key === "[" ? -1 : 0;
    const target = step === 0 ? undefined : stages[column + step];
    if (target) {
      onStep(deal, target);
      setWanted({ id, stageId: target.id });
    }
    else if (event.key === "m") onMoveTo(deal);
    else {
      const next = {
        ArrowDown: cards[row + 1],
        ArrowUp: cards[row - 1],
        ArrowRight: beside(column, row, 1),
        ArrowLeft: beside(column, row, -1),
      }[event.key];
      if (!next) return;
      setWanted({ id: next.id, stageId: next.stage_id });
    }
    event.preventDefault();
  };
  return { wanted, onCards, onFocused, onReturn, onKeyDown };
}
