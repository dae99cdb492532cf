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
  return ({ id, name }: { id: string; name: string }) =>
    remove.mutate([id], {
      onSuccess: (gone) =>
        toast(t("firm.deleted", { name }), "info", { label: t("action.undo"), run: () => undelete.mutate(gone, { onError: complain }) }),
      onError: complain,
    });
}
