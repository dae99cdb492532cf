/** Somebody was faster: yours, what is stored now, and what it was. The person decides, nothing is lost. */
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import { FieldValue } from "@/resources/fields/field-value";
import type { FieldConflict } from "@/resources/fields/use-save-field";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";

export interface ConflictDialogProps {
  field: FieldSpec;
  /** Where the field has no word of its own. */
  label?: string;
  original: RecordRow;
  conflict: FieldConflict;
  onMine: () => void;
  onTheirs: () => void;
}

export function ConflictDialog({ field, label: known, original, conflict, onMine, onTheirs }: ConflictDialogProps) {
  const { t } = useTranslation();
  const label = known ?? fieldLabel(field, t);
  const lines = [
    ["yours", { ...original, [field.name]: conflict.yours }],
    ["stored", conflict.stored],
    ["original", original],
  ] as const;
  return (
    <Dialog title={t("conflict.title")} description={t("conflict.text", { field: label })} onClose={onTheirs}>
      <dl className="flex flex-col gap-px overflow-hidden rounded-md border border-line">
        {lines.map(([whose, row]) => (
          <div key={whose} className="grid grid-cols-[120px_1fr] items-center gap-3 bg-surface px-3 py-2">
            <dt className="text-sm text-ink-muted">{t(`conflict.${whose}`)}</dt>
            <dd className="min-w-0 text-sm">
              <FieldValue field={field} row={row} isPlain />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onTheirs}>{t("conflict.keepStored")}</Button>
        <Button look="primary" onClick={onMine}>
          {t("conflict.keepYours")}
        </Button>
      </div>
    </Dialog>
  );
}
