/** What a person has chosen, kept on the server for every browser of theirs: shown at once, taken back when refused. */
import { useCallback, useMemo } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { rowsKey, useRows } from "@/api/rows";
import { fetchRows, putRow } from "@/api/rows-client";
import type { Row } from "@/api/tables";
import { toast } from "@/ui/toast-store";

type SettingRow = Row<"user_settings">;

const ALL = { order: "key", limit: 200 } as const;

export interface Setting<Value> {
  value: Value;
  /** False until the server has said what is chosen. */
  isKnown: boolean;
  /** Makes the next choice from the one that stands when it is made, which may be newer than what is drawn. */
  change: (make: (standing: Value) => Value) => void;
}

/** `read` makes sense of whatever is stored, also of nothing; keep it outside the component. */
export function useSetting<Value>(name: string, read: (stored: unknown) => Value): Setting<Value> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useRows("user_settings", ALL);
  const stored = data?.find((row) => row.key === name)?.value;
  const value = useMemo(() => read(stored), [read, stored]);
  const { mutate } = useMutation({
    mutationKey: ["setting", name],
    meta: { isShownAtOnce: true },
    // One after another, so that the last choice is the one that stays.
    scope: { id: `setting ${name}` },
    mutationFn: (next: Value) => putRow("user_settings", { key: name, value: next as SettingRow["value"] }, "user_id,key"),
    onError: (error) => toast(errorText(error, t), "bad"),
    onSettled: () => {
      if (queries.isMutating({ mutationKey: ["setting", name] }) === 1) void queries.invalidateQueries({ queryKey: rowsKey("user_settings") });
    },
  });
  const change = useCallback(
    (make: (standing: Value) => Value) => {
      const queryKey = rowsKey("user_settings", ALL);
      const write = () => {
        // An answer from before this choice would take it back, and the next choice would be made without it.
        void queries.cancelQueries({ queryKey });
        const rows = queries.getQueryData<SettingRow[]>(queryKey) ?? [];
        const next = make(read(rows.find((row) => row.key === name)?.value));
        queries.setQueryData<SettingRow[]>(queryKey, [...rows.filter((row) => row.key !== name), { key: name, value: next } as unknown as SettingRow]);
        mutate(next);
      };
      if (queries.getQueryData(queryKey)) return write();
      // Before it is known what is chosen, a change would undo the rest: it waits for that.
      const known = queries.fetchQuery({ queryKey, queryFn: ({ signal }) => fetchRows("user_settings", ALL, signal), meta: { tables: ["user_settings"] } });
      known.then(write, (error: unknown) => toast(errorText(error, t), "bad"));
    },
    [mutate, name, queries, read, t],
  );
  return { value, isKnown: data !== undefined, change };
}
