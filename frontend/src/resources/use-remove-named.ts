/** Deleting something with a name, and a message with the way back. What cannot go says why. */
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useDeleteRows, useUndeleteRows } from "@/api/rows";
import type { TableName } from "@/api/tables";
import { toast } from "@/ui/toast-store";

export function useRemoveNamed(table: TableName) {
  const { t } = useTranslation();
  const remove = useDeleteRows(table);
  const undelete = useUndeleteRows(table);
  const complain = (error: unknown) => toast(errorText(error, t), "bad");
  return ({ id, name }: { id: string; name: string }): void => {
    const told = (gone: readonly string[]) => {
      const undo = { label: t("action.undo"), run: () => void undelete.mutateAsync(gone).catch(complain) };
      toast(t("firm.deleted", { name }), "info", undo, id);
    };
    // Told by the promise: whoever asks is often the very line that goes, and hears nothing more itself.
    remove.mutateAsync([id]).then(told, complain);
  };
}
