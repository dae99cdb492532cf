/** Another name for a pipeline. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSaveRow } from "@/api/rows";
import type { EditedPipeline } from "@/features/settings/firm/pipelines/edited";
import { FormDialog } from "@/ui/form-dialog";
import { TextField } from "@/ui/text-field";

export interface RenameDialogProps {
  pipeline: EditedPipeline;
  onClose: () => void;
}

export function RenameDialog({ pipeline, onClose }: RenameDialogProps) {
  const { t } = useTranslation();
  const save = useSaveRow("pipelines");
  const [name, setName] = useState(pipeline.name);
  const isEmpty = name.trim() === "";
  return (
    <FormDialog
      title={t("pipelines.rename")}
      verb={t("firm.save")}
      isBusy={save.isPending}
      error={save.error}
      onClose={onClose}
      onSubmit={() => isEmpty || save.mutate({ id: pipeline.id, version: pipeline.version, name: name.trim() }, { onSuccess: onClose })}
    >
      <TextField label={t("field.name")} value={name} onText={setName} error={isEmpty ? t("form.required") : undefined} maxLength={100} />
    </FormDialog>
  );
}
