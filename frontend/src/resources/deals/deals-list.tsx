/** The deals of a company or a person: the open ones first, each with its stage, chance and close. */
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Handshake, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { day, money } from "@/lib/format";
import { CreateRecordDialog } from "@/resources/create-record-dialog";
import { isPastClose } from "@/resources/deals/age";
import { chanceOf, useStageHistory, useStages, type Stage } from "@/resources/deals/stages";
import type { DealRow } from "@/resources/deals/deal-row";
import { DEALS } from "@/resources/records/records";
import { recordWord } from "@/resources/records/words";
import { useMembers } from "@/resources/use-members";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

type Line = Pick<DealRow, "id" | "title" | "stage_id" | "amount_minor" | "currency" | "probability" | "expected_close" | "owner_id">;

const TONES = { open: "accent", won: "good", lost: "bad" } as const;
const ORDER = { open: 0, won: 1, lost: 2 } as const;

export interface DealsListProps {
  where: Record<string, string>;
  /** What a new deal here already knows. */
  known: Readonly<Record<string, string>>;
}

export function DealsList({ where, known }: DealsListProps) {
  const { t } = useTranslation();
  const may = useMay();
  const members = useMembers();
  const history = useStageHistory();
  const stages = useStages();
  const [isCreating, setCreating] = useState(false);
  const deals = useRows<"deals", Line>("deals", {
    select: "id,title,stage_id,amount_minor,currency,probability,expected_close,owner_id",
    where,
    order: "created_at.desc,id",
    limit: 500,
  });
  const create = may("deals", "c") ? (
    <Button icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setCreating(true)}>
      {recordWord(DEALS, "create", t)}
    </Button>
  ) : null;
  const stageOf = new Map((stages.data ?? []).map((stage) => [stage.id, stage]));
  const kind = (line: Line) => ORDER[stageOf.get(line.stage_id)?.kind as Stage["kind"] as keyof typeof ORDER] ?? 0;
  const rows = (deals.data ?? []).toSorted((one, other) => kind(one) - kind(other));
  return (
    <div className="mx-auto flex w-full max-w-200 flex-1 flex-col gap-3">
      {rows.length > 0 ? <div className="flex justify-end">{create}</div> : null}
      {deals.isPending ? <SkeletonRows rows={4} /> : null}
      {deals.isError ? <ErrorState error={deals.error} onRetry={() => void deals.refetch()} /> : null}
      {deals.isSuccess && rows.length === 0 ? (
        <EmptyState icon={<Handshake aria-hidden />} title={recordWord(DEALS, "empty", t)} text={recordWord(DEALS, "emptyText", t)} action={create} />
      ) : null}
      {rows.length > 0 ? (
        <ul className="rounded-lg border border-line bg-surface">
          {rows.map((line) => {
            const stage = stageOf.get(line.stage_id);
            return (
              <li key={line.id} className="relative flex min-h-14 items-center gap-3 border-b border-line px-4 py-2 transition-colors last:border-b-0 hover:bg-hover">
                <div className="min-w-0 flex-1">
                  <Link to="/deals/$dealId" params={{ dealId: line.id }} className="block truncate text-sm font-medium outline-none after:absolute after:inset-0 after:rounded-lg focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent">
                    {line.title}
                  </Link>
                  <p className="flex items-center gap-2 text-xs text-ink-muted tabular-nums">
                    {stage ? <Badge tone={TONES[stage.kind as keyof typeof TONES]}>{stage.name}</Badge> : null}
                    {stage?.kind === "open" ? <span>{t("deals.percent", { percent: chanceOf(line.probability, stage, history.get(stage.id)).percent })}</span> : null}
                    <span className="truncate max-sm:hidden">{members.get(line.owner_id ?? "")}</span>
                  </p>
                </div>
                <div className="flex shrink-0 flex-col items-end gap-0.5 tabular-nums">
                  <span className="text-sm">{money(line.amount_minor, line.currency)}</span>
                  {stage && isPastClose(line, stage) ? (
                    <Badge tone="bad">{t("deals.overdue")}</Badge>
                  ) : line.expected_close ? (
                    <span className="text-xs text-ink-faint">{day(line.expected_close)}</span>
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
      ) : null}
      {isCreating ? <CreateRecordDialog spec={DEALS} known={known} onClose={() => setCreating(false)} /> : null}
    </div>
  );
}
