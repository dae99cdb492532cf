/** A moment worth returning to, marked before something is tried. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNewRestorePoint } from "@/api/past";
import { FormDialog } from "@/ui/form-dialog";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

export interface NewPointDialogProps {
  /** How long one may return to it. */
  hours: number;
  onClose: () => void;
}

export function NewPointDialog({ hours, onClose }: NewPointDialogProps) {
  const { t } = useTranslation();
  const make = useNewRestorePoint();
  const [label, setLabel] = useState("");
  const submit = () =>
    make.mutate(label.trim(), {
      onSuccess: () => {
        toast(t("rollBack.made"));
        onClose();
      },
    });
  return (
    <FormDialog title={t("rollBack.newPoint")} description={t("rollBack.newPointText", { count: hours })} verb={t("rollBack.make")} isBusy={make.isPending} error={make.error} onSubmit={submit} onClose={onClose}>
      <TextField label={t("rollBack.label")} hint={t("rollBack.labelHint")} maxLength={200} value={label} onText={setLabel} />
    </FormDialog>
  );
}
