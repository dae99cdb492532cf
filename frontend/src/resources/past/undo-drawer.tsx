/** Taking an operation back: what it would do, a choice for every row that was changed since, and then the deed. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { usePreviewUndo, useUndoOperation } from "@/api/past";
import type { Operation, UndoDecisions } from "@/api/past-tables";
import { quantity } from "@/lib/format";
import { ConflictList } from "@/resources/past/conflict-list";
import { undecided } from "@/resources/past/decisions";
import { operationTitle } from "@/resources/past/operation-words";
import { Refusal } from "@/resources/past/refusal";
import { RevertCounts } from "@/resources/past/revert-counts";
import { Button } from "@/ui/button";
import { Drawer } from "@/ui/drawer";
import { FormError } from "@/ui/form-error";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { toast } from "@/ui/toast-store";

export interface UndoDrawerProps {
  operation: Pick<Operation, "id" | "kind" | "table_name" | "title" | "root_count">;
  onClose: () => void;
  onDone?: () => void;
}

export function UndoDrawer({ operation, onClose, onDone }: UndoDrawerProps) {
  const { t } = useTranslation();
  const preview = usePreviewUndo(operation.id);
  const undo = useUndoOperation();
  const [decisions, setDecisions] = useState<UndoDecisions>({});
  const verb = operation.kind === "delete" ? t("past.restore") : t("action.undo");
  const conflicts = preview.data?.conflicts ?? [];
  const isReady = preview.isSuccess && undecided(conflicts, decisions) === 0;
  const run = async () => {
    const answer = await undo.mutateAsync({ id: operation.id, decisions });
    if (answer.conflicts.length > 0) {
      // Somebody changed a row while this was looked at: it is asked about like the others.
      await preview.refetch();
      return;
    }
    toast(t(operation.kind === "delete" ? "past.restored" : "past.undone", { count: answer.changes, shown: quantity(answer.changes) }));
    onDone?.();
    onClose();
  };
  return (
    <Drawer
      title={t(operation.kind === "delete" ? "past.restoreTitle" : "past.undoTitle")}
      description={operationTitle(operation, t)}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          {preview.isError ? null : (
            <Button look="primary" disabled={!isReady} isBusy={undo.isPending} onClick={() => void run().catch(() => undefined)}>
              {verb}
            </Button>
          )}
        </>
      }
    >
      {preview.isPending ? <SkeletonRows rows={4} /> : null}
      {preview.isError ? <Refusal title={t("past.cannotUndo")} error={preview.error} onRetry={() => void preview.refetch()} /> : null}
      {preview.data ? (
        <div className="flex flex-col gap-5">
          <p className="text-sm text-ink-muted">{t(operation.kind === "delete" ? "past.restoreText" : "past.undoText")}</p>
          {undo.isError ? <FormError text={errorText(undo.error, t)} /> : null}
          <RevertCounts of={preview.data} />
          {conflicts.length > 0 ? <ConflictList conflicts={conflicts} decisions={decisions} onDecide={setDecisions} /> : null}
        </div>
      ) : null}
    </Drawer>
  );
}
