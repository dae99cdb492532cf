/** One deletion: what it was, when it is final, what went along, and the way back. */
import { useState } from "react";
import { ChevronDown, ChevronRight, RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useUndoOperation } from "@/api/past";
import type { Operation } from "@/api/past-tables";
import { whenAndWho } from "@/features/settings/past/operation-when";
import { WentAlong } from "@/features/settings/past/went-along";
import { daysLeft, operationTitle } from "@/resources/past/operation-words";
import { UndoDrawer } from "@/resources/past/undo-drawer";
import { tableWord } from "@/resources/past/words";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toast-store";

/** So few days are worth a warning. */
const SOON = 3;

export interface TrashRowProps {
  operation: Operation;
  members: ReadonlyMap<string, string>;
  mayRestore: boolean;
}

export function TrashRow({ operation, members, mayRestore }: TrashRowProps) {
  const { t } = useTranslation();
  const undo = useUndoOperation();
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const left = daysLeft(operation.created_at);
  const title = operationTitle(operation, t);
  const restore = () =>
    undo.mutateAsync({ id: operation.id }).then(
      ({ conflicts, changes }) => (conflicts.length > 0 ? setAsking(true) : toast(t("past.restored", { count: changes, shown: String(changes) }))),
      (error: unknown) => toast(errorText(error, t), "bad"),
    );
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li>
      <div className="flex items-center gap-3 pr-3 max-md:flex-wrap max-md:pb-2">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="flex min-w-0 flex-1 items-center gap-3 py-2.5 pl-4 text-left -outline-offset-2 max-md:w-full max-md:flex-none max-md:pr-3">
          <Chevron aria-hidden className="size-4 shrink-0 text-ink-faint" />
          <span className="min-w-0 flex-1">
            <span className="block truncate text-sm font-medium">{title}</span>
            <span className="block truncate text-xs text-ink-muted tabular-nums">
              {operation.table_name ? `${tableWord(operation.table_name, t)} · ` : ""}
              {whenAndWho(operation, members, t)}
            </span>
          </span>
        </button>
        <Badge tone={left <= SOON ? "warn" : "neutral"} className="max-md:ml-11">
          {left === 0 ? t("past.lastDay") : t("past.daysLeft", { count: left })}
        </Badge>
        {mayRestore ? (
          <Button size="sm" className="max-md:ml-auto max-md:h-10" icon={<RotateCcw aria-hidden className="size-3.5" />} isBusy={undo.isPending} aria-label={t("past.restoreOne", { title })} onClick={() => void restore()}>
            {t("past.restore")}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <div className="border-t border-line bg-sunken px-4 py-3">
          <WentAlong operationId={operation.id} />
        </div>
      ) : null}
      {isAsking ? <UndoDrawer operation={operation} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}
