/** Deleting with a way back: the rows are gone at once, and a message offers them back. */
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useDeleteRows, useUndeleteRows } from "@/api/rows";
import type { RecordSpec } from "@/resources/records/spec";
import { toast } from "@/ui/toast-store";

export function useDeleteWithUndo(spec: Pick<RecordSpec, "table">) {
  const { t } = useTranslation();
  const remove = useDeleteRows(spec.table);
  const undelete = useUndeleteRows(spec.table);
  return async (ids: readonly string[]): Promise<boolean> => {
    try {
      const gone = await remove.mutateAsync(ids);
      const restore = () => {
        undelete.mutateAsync(gone).then(
          () => toast(t("undo.restored", { count: gone.length })),
          (error: unknown) => toast(errorText(error, t), "bad"),
        );
      };
      toast(t("undo.deleted", { count: gone.length }), "info", { label: t("action.undo"), run: restore });
      return true;
    } catch (error) {
      toast(errorText(error, t), "bad");
      return false;
    }
  };
}
