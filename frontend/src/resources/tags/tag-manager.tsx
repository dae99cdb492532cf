/** All tags of the firm: rename, recolour, delete with a way back. */
import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Row } from "@/api/tables";
import { TAG_COLORS } from "@/resources/tags/tag-chip";
import { useDeleteWithUndo } from "@/resources/use-delete-with-undo";
import { IconButton } from "@/ui/icon-button";
import { InlineEdit } from "@/ui/inline-edit";
import { Select } from "@/ui/select";
import { toast } from "@/ui/toast-store";

export function TagManager({ tags }: { tags: readonly Row<"company_tags">[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const save = useSaveRow("company_tags");
  const remove = useDeleteWithUndo({ table: "company_tags" });
  const colors = TAG_COLORS.map((value) => ({ value, label: t(`tags.color.${value}`) }));
  return (
    <ul className="flex max-h-96 flex-col gap-1 overflow-y-auto">
      {tags.map(({ id, version, name, color }) => (
        <li key={id} className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <InlineEdit label={t("field.name")} value={name} mayEdit onSave={(wanted) => save.mutateAsync({ id, version, name: wanted })} />
          </div>
          <Select
            aria-label={t("tags.colorOf", { name })}
            value={color}
            options={colors}
            onChange={(event) =>
              void save.mutateAsync({ id, version, color: event.target.value as typeof color }).catch((error: unknown) => toast(errorText(error, t), "bad"))
            }
          />
          {may("company_tags", "d") ? (
            <IconButton label={t("tags.delete", { name })} onClick={() => void remove([id])}>
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
