/** The board by keyboard: arrows walk, "[" and "]" move the card a stage, "m" asks where to, Enter opens it. */
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { landingAt, standsBetween, type Neighbours } from "@/features/deals/card-size";
import { asksOf } from "@/resources/deals/asks";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";
import type { DealMove } from "@/resources/deals/use-move-deal";

/** The card to focus next; one that moves is wanted in the column where it arrives, one that was left wherever it stands. */
export interface WantedCard {
  id: string;
  stageId?: string;
}

/** A card on its way to the column where it will be drawn: until then it is nowhere, and cannot hear a key. */
interface GoingCard extends Neighbours {
  deal: DealRow;
  row: number;
}

export interface BoardKeys {
  wanted: WantedCard | null;
  onCards: (stageId: string, cards: readonly DealRow[]) => void;
  /** The focus is on the wanted card, or on another that the person chose meanwhile. */
  onFocused: () => void;
  /** Stands on a card again, also when its column has scrolled away from it. */
  onReturn: (id: string) => void;
  /** Between which cards a deal stands now. */
  standing: (deal: DealRow) => Neighbours;
  /** Sends a deal to a stage, as far down as it stood, and goes with it. */
  send: (deal: DealRow, to: Stage) => void;
  /** A move was refused: one stands on the card where it was. */
  onTakenBack: (deal: DealRow) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export interface BoardKeyActions {
  stages: readonly Stage[];
  mayMove: (deal: DealRow) => boolean;
  onSend: (move: DealMove) => void;
  onMoveTo: (deal: DealRow) => void;
}

export function useBoardKeys({ stages, mayMove, onSend, onMoveTo }: BoardKeyActions): BoardKeys {
  const columns = useRef(new Map<string, readonly DealRow[]>());
  const [wanted, setWanted] = useState<WantedCard | null>(null);
  const going = useRef<GoingCard | null>(null);
  const onCards = useCallback((stageId: string, cards: readonly DealRow[]) => void columns.current.set(stageId, cards), []);
  const onFocused = useCallback(() => {
    going.current = null;
    setWanted(null);
  }, []);
  const onReturn = useCallback((id: string) => setWanted({ id }), []);

  const onTakenBack = useCallback(({ id, stage_id }: DealRow) => {
    going.current = null;
    setWanted({ id, stageId: stage_id });
  }, []);
  const idsIn = (stageId: string) => (columns.current.get(stageId) ?? []).map(({ id }) => id);

  const standing = ({ id, stage_id }: DealRow) => standsBetween(idsIn(stage_id), id);

  function send(deal: DealRow, to: Stage): void {
    const isGoing = going.current?.deal.id === deal.id ? going.current : null;
    const row = isGoing?.row ?? idsIn(deal.stage_id).indexOf(deal.id);
    const place = landingAt(idsIn(to.id), row, deal.id);
    const back = isGoing ? { after: isGoing.after, before: isGoing.before } : standing(deal);
    // A closed stage is in order of time and has no places.
    onSend({ deal, to, from: stages.find((stage) => stage.id === deal.stage_id), back, ...(to.kind === "open" ? place : {}) });
    // One that is asked about first stays where it is until there is an answer.
    going.current = asksOf(deal, to).length > 0 ? null : { deal: { ...deal, stage_id: to.id }, row, ...place };
    setWanted({ id: deal.id, stageId: to.id });
  }

  /** The stage beside the one it is in, for "[" and "]". */
  function stageBeside({ stage_id }: DealRow, key: string): Stage | undefined {
    const step = key === "]" ? 1 : key === "[" ? -1 : 0;
    return step === 0 ? undefined : stages[stages.findIndex(({ id }) => id === stage_id) + step];
  }

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
    const deal = going.current?.deal.id === id ? going.current.deal : cards[row];
    if (!deal) return;
    const target = stageBeside(deal, event.key);
    if (target && mayMove(deal)) send(deal, target);
    else if (event.key === "m" && mayMove(deal)) onMoveTo(deal);
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
  useEffect(() => {
    // Pressed twice quickly, the second comes while the card is nowhere.
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.target !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
      const deal = going.current?.deal;
      const target = deal && mayMove(deal) ? stageBeside(deal, event.key) : undefined;
      if (!deal || !target) return;
      event.preventDefault();
      send(deal, target);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
  return { wanted, onCards, onFocused, onReturn, standing, send, onTakenBack, onKeyDown };
}
