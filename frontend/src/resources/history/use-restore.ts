/** Putting columns back as they were. When somebody was faster, each column they changed is asked about, nothing is lost. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { fetchDifferences, useRestoreVersion } from "@/api/past";
import type { VersionDifference } from "@/api/past-tables";
import { fetchRows } from "@/api/rows-client";
import type { TableName } from "@/api/tables";
import { changedMeanwhile } from "@/resources/history/restorable";
import type { RecordSpec } from "@/resources/records/spec";
import { toast } from "@/ui/toast-store";

const NOT_NEWEST = 412;

export interface RestoreConflict {
  /** Still to be asked about; the first is asked about now. */
  left: readonly VersionDifference[];
  columns: readonly string[];
  version: number | null;
}

export interface Restore {
  problem: string | null;
  conflict: RestoreConflict | null;
  isBusy: boolean;
  run: (columns: readonly string[] | null) => void;
  decide: (isMine: boolean) => void;
}

async function storedVersion(spec: RecordSpec, id: string): Promise<number | null> {
  const [row] = await fetchRows<TableName, { version: number }>(spec.table, { select: "version", where: { id: `eq.${id}` } });
  return row?.version ?? null;
}

export function useRestore(spec: RecordSpec, id: string, at: string, version: number | null, seen: readonly VersionDifference[]): Restore {
  const { t } = useTranslation();
  const restore = useRestoreVersion(spec.table, id);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<RestoreConflict | null>(null);

  async function write(columns: readonly string[] | null, expected: number | null): Promise<void> {
    setProblem(null);
    try {
      const { restored } = await restore.mutateAsync({ at, columns, version: expected });
      toast(restored.length > 0 ? t("history.restored", { count: restored.length }) : t("history.nothingRestored"), restored.length > 0 ? "good" : "info");
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== NOT_NEWEST) return setProblem(errorText(error, t));
      await meet(columns);
    }
  }

  async function meet(columns: readonly string[] | null): Promise<void> {
    try {
      const [fresh, newest] = await Promise.all([fetchDifferences(spec.table, id, at), storedVersion(spec, id)]);
      const chosen = columns ?? fresh.map(({ column_name }) => column_name);
      const left = changedMeanwhile(chosen, seen, fresh);
      // Somebody changed another field: nothing to decide, ours is written on top of theirs.
      if (left.length === 0) return await write(columns, newest);
      setConflict({ left, columns: chosen, version: newest });
    } catch (error) {
      setProblem(errorText(error, t));
    }
  }

  function decide(isMine: boolean): void {
    if (!conflict) return;
    const [asked, ...left] = conflict.left;
    const columns = isMine ? conflict.columns : conflict.columns.filter((column) => column !== asked?.column_name);
    if (left.length > 0) return setConflict({ ...conflict, left, columns });
    setConflict(null);
    if (columns.length > 0) void write(columns, conflict.version);
  }

  return { problem, conflict, isBusy: restore.isPending, run: (columns) => void write(columns, version), decide };
}
