/** A new pipeline begins with stages that fit most: for selling, for renewing, or bare. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAddPipeline, type NewStage } from "@/features/settings/firm/pipelines/edited";
import { Field } from "@/ui/field";
import { FormDialog } from "@/ui/form-dialog";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";

const TEMPLATES = ["sale", "renewal", "bare"] as const;
type Template = (typeof TEMPLATES)[number];
/** How likely each open stage is to be won; its name is in the words. */
const OPEN: Readonly<Record<Template, readonly number[]>> = { sale: [10, 30, 50, 75], renewal: [60, 80], bare: [50] };
const PATIENCE_DAYS = 14;

export function NewPipelineDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const add = useAddPipeline();
  const [name, setName] = useState("");
  const [template, setTemplate] = useState<Template>("sale");
  const [problem, setProblem] = useState<string>();
  const names = t(`pipelines.template.${template}.stages`).split(", ");
  const submit = () => {
    setProblem(name.trim() ? undefined : t("form.required"));
    if (!name.trim()) return;
    const open = OPEN[template].map((probability, index): NewStage => ({ name: names[index] ?? "", kind: "open", probability, rotting_days: PATIENCE_DAYS }));
    const ends: NewStage[] = [
      { name: t("pipelines.kind.won"), kind: "won" },
      { name: t("pipelines.kind.lost"), kind: "lost" },
    ];
    add.mutate({ name: name.trim(), stages: [...open, ...ends] }, { onSuccess: onClose });
  };
  return (
    <FormDialog title={t("pipelines.new")} verb={t("create.save")} isBusy={add.isPending} error={add.error} onSubmit={submit} onClose={onClose}>
      <TextField label={t("field.name")} value={name} onText={setName} error={problem} maxLength={100} />
      <Field label={t("pipelines.startWith")} hint={[...names, t("pipelines.kind.won"), t("pipelines.kind.lost")].join(" → ")}>
        {(control) => (
          <Select
            {...control}
            value={template}
            onChange={(event) => setTemplate(event.target.value as Template)}
            options={TEMPLATES.map((value) => ({ value, label: t(`pipelines.template.${value}.name`) }))}
          />
        )}
      </Field>
    </FormDialog>
  );
}
