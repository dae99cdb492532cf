/** Moving a deal, asked the same way from the board, a list, its page and a phone. */
import { useRef, useState, type ReactNode } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { refresh } from "@/api/live";
import { callFunction } from "@/api/rows-client";
import { AskDialog } from "@/resources/deals/ask-dialog";
import { asksOf } from "@/resources/deals/asks";
import type { DealRow } from "@/resources/deals/deal-row";
import type { Stage } from "@/resources/deals/stages";
import { dismissToastsAbout, toast } from "@/ui/toast-store";

export interface DealMove {
  deal: DealRow;
  to: Stage;
  /** Where it came from, for the way back. */
  from?: Stage | undefined;
  /** The neighbours it is put between; none is the end of the column. */
  after?: string | undefined;
  before?: string | undefined;
  /** The neighbours it had, for the way back. */
  back?: Pick<DealMove, "after" | "before"> | undefined;
}

type Filled = Record<string, unknown>;
type Attempt = DealMove & { filled: Filled };

export interface MovesDeals {
  move: (wanted: DealMove) => void;
  /** The question that a stage may have; to be drawn by whoever moves. */
  question: ReactNode;
}

/** `draft` shows the move before the server has answered, and returns how to take that back. */
export function useMoveDeal(draft?: (wanted: DealMove) => () => void): MovesDeals {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<DealMove | null>(null);
  // A deal moved twice in a row is known by the version that the first move gave it.
  const versions = useRef(new Map<string, number>());
  const send = useMutation({
    mutationKey: ["move_deal"],
    // What the server tells meanwhile is from before the move, and would put the card back for a moment.
    meta: { isShownAtOnce: true },
    // One after the other, in the order in which they were made.
    scope: { id: "move_deal" },
    mutationFn: ({ deal, to, after, before, filled }: Attempt) => sendMove({ deal, to, after, before, filled }, versions.current),
    onSettled: () => {
      if (queries.isMutating({ mutationKey: ["move_deal"] }) === 1) refresh(queries, new Set(["deals"]));
    },
  });

  async function run(wanted: DealMove, filled: Filled): Promise<boolean> {
    await queries.cancelQueries({ queryKey: ["rows", "deals"] });
    const takeBack = draft?.(wanted);
    dismissToastsAbout(wanted.deal.id);
    try {
      await send.mutateAsync({ ...wanted, filled });
      offerUndo(wanted);
      return true;
    } catch (error) {
      takeBack?.();
      toast(errorText(error, t), "bad");
      return false;
    }
  }

  function offerUndo({ deal, to, from, back: neighbours }: DealMove): void {
    if (!from || from.id === to.id) return;
    const back = { label: t("action.undo"), run: () => void run({ deal: { ...deal, stage_id: to.id }, to: from, ...neighbours }, {}) };
    toast(t("deals.moved", { deal: deal.title, stage: to.name }), "good", back, deal.id);
  }

  const move = (wanted: DealMove) => {
    if (asksOf(wanted.deal, wanted.to).length > 0) setAsked(wanted);
    else void run(wanted, {});
  };
  const question = asked ? (
    <AskDialog
      deal={asked.deal}
      stage={asked.to}
      isBusy={send.isPending}
      onClose={() => setAsked(null)}
      onAnswer={async (filled) => {
        if (await run(asked, filled)) setAsked(null);
      }}
    />
  ) : null;
  return { move, question };
}

async function sendMove({ deal, to, after, before, filled }: Attempt, versions: Map<string, number>): Promise<void> {
  const known = Math.max(deal.version, versions.get(deal.id) ?? 0);
  const [moved] = await callFunction<{ version: number }[]>("move_deal", {
    deal: deal.id,
    stage: to.id,
    after_deal: after ?? null,
    before_deal: before ?? null,
    filled,
    if_version: known,
  });
  // No row: it is there to be seen, but not ours to move.
  if (!moved) throw new ApiError(403, "forbidden", "");
  versions.set(deal.id, moved.version);
}
