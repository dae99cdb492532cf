/** Saving one field of one record. When somebody was faster, both values are kept for a decision. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { useSaveRow, type Change } from "@/api/rows";
import { fetchRows } from "@/api/rows-client";
import type { TableName } from "@/api/tables";
import { DraftError, fromDraft } from "@/resources/fields/field-draft";
import { selectOf, type FieldSpec, type RecordRow, type RecordSpec } from "@/resources/records/spec";

export interface FieldConflict {
  /** What the person wants to store. */
  yours: unknown;
  /** The row as somebody else left it. */
  stored: RecordRow;
}

export function useSaveField(spec: RecordSpec, row: RecordRow, field: FieldSpec) {
  const { t } = useTranslation();
  const save = useSaveRow(spec.table);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<FieldConflict | null>(null);

  async function write(value: unknown, version: number | undefined): Promise<boolean> {
    setProblem(null);
    try {
      const change = { id: row.id, [field.name]: value, ...(spec.hasVersion && version ? { version } : {}) };
      await save.mutateAsync(change as Change<TableName>);
      setConflict(null);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 412) {
        const [stored] = await fetchRows<TableName, RecordRow>(spec.table, { select: selectOf(spec), where: { id: `eq.${row.id}` } });
        if (stored) {
          // Somebody changed another field: nothing to decide, ours is written on top of theirs.
          if (Object.is(stored[field.name], row[field.name])) return await write(value, stored.version);
          setConflict({ yours: value, stored });
          return false;
        }
      }
      setProblem(errorText(error, t));
      return false;
    }
  }

  return {
    problem,
    conflict,
    isSaving: save.isPending,
    /** True when it is stored. */
    store: async (draft: string): Promise<boolean> => {
      try {
        return await write(fromDraft(field, draft), row.version);
      } catch (error) {
        setProblem(error instanceof DraftError ? t(error.key) : t("error.unexpected"));
        return false;
      }
    },
    keepMine: () => (conflict ? write(conflict.yours, conflict.stored.version) : Promise.resolve(false)),
    keepTheirs: () => setConflict(null),
    forget: () => setProblem(null),
  };
}
