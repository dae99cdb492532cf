/** One operation: what was done to what, by whom and when, and taking it back. */
import { useState } from "react";
import { Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Operation } from "@/api/past-tables";
import { whenAndWho } from "@/features/settings/past/operation-when";
import { operationTitle } from "@/resources/past/operation-words";
import { UndoDrawer } from "@/resources/past/undo-drawer";
import { tableWord } from "@/resources/past/words";
import { Badge, type Tone } from "@/ui/badge";
import { Button } from "@/ui/button";

const TONES: Partial<Record<Operation["kind"], Tone>> = { create: "good", import: "good", change: "info", merge: "info", delete: "bad", restore: "accent", roll_back: "warn", undo: "accent" };

export interface OperationRowProps {
  operation: Operation;
  members: ReadonlyMap<string, string>;
  mayUndo: boolean;
}

export function OperationRow({ operation, members, mayUndo }: OperationRowProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const title = operationTitle(operation, t);
  const isUndone = operation.undone_by !== null;
  return (
    <li className="flex min-h-15 items-center gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex min-w-0 items-center gap-2 text-sm">
          <Badge tone={isUndone ? "neutral" : (TONES[operation.kind] ?? "neutral")}>{t(`past.kind.${operation.kind}`)}</Badge>
          <span className={isUndone ? "truncate text-ink-muted line-through" : "truncate font-medium"}>{title}</span>
        </p>
        <p className="truncate text-xs text-ink-muted tabular-nums">
          {operation.table_name ? `${tableWord(operation.table_name, t)} · ` : ""}
          {whenAndWho(operation, members, t)}
        </p>
      </div>
      {isUndone ? <span className="text-xs text-ink-muted">{t("past.isUndone")}</span> : null}
      {operation.is_open ? <span className="text-xs text-ink-muted">{t("past.isOpen")}</span> : null}
      {mayUndo ? (
        <Button size="sm" className="max-md:h-10" icon={<Undo2 aria-hidden className="size-3.5" />} aria-label={t("past.undoOne", { title })} onClick={() => setAsking(true)}>
          {t("action.undo")}
        </Button>
      ) : null}
      {isAsking ? <UndoDrawer operation={operation} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}
