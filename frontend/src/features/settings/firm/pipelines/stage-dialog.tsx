/** A stage, new or known: its name, its kind while it is new, its chance, its patience, and what it asks for. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSaveRow } from "@/api/rows";
import { useMoveStage, type EditedPipeline, type EditedStage } from "@/features/settings/firm/pipelines/edited";
import { Checkbox } from "@/ui/checkbox";
import { Field } from "@/ui/field";
import { FormDialog } from "@/ui/form-dialog";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";

const KINDS = ["open", "won", "lost"] as const;
/** Those that the database lets a stage ask for. */
const ASKABLE = ["person_id", "amount_minor", "expected_close", "owner_id", "source", "next_step", "next_step_on"] as const;
type Askable = (typeof ASKABLE)[number];

export interface StageDialogProps {
  pipeline: EditedPipeline;
  stage?: EditedStage;
  onClose: () => void;
}

export function StageDialog({ pipeline, stage, onClose }: StageDialogProps) {
  const { t } = useTranslation();
  const save = useSaveRow("stages");
  const move = useMoveStage();
  const [name, setName] = useState(stage?.name ?? "");
  const [kind, setKind] = useState<EditedStage["kind"]>(stage?.kind ?? "open");
  const [chance, setChance] = useState(String(stage?.probability ?? 50));
  const [days, setDays] = useState(stage?.rotting_days ? String(stage.rotting_days) : "");
  const [asked, setAsked] = useState<readonly Askable[]>(ASKABLE.filter((field) => stage?.required_fields.includes(field)));
  const [isTried, setTried] = useState(false);
  const isChance = /^\d{1,3}$/.test(chance.trim()) && Number(chance) <= 100;
  const isDays = days.trim() === "" || /^[1-9]\d{0,3}$/.test(days.trim());
  const submit = async () => {
    setTried(true);
    if (!name.trim() || !isChance || !isDays) return;
    const probability = kind === "open" ? Number(chance) : kind === "won" ? 100 : 0;
    const values = { name: name.trim(), kind, probability, rotting_days: days.trim() ? Number(days) : null, required_fields: [...asked] };
    try {
      if (stage) await save.mutateAsync({ id: stage.id, version: stage.version, ...values });
      else {
        const made = await save.mutateAsync({ ...values, pipeline_id: pipeline.id });
        // Behind the last of its kind, so that an open stage stands before the ends.
        await move.mutateAsync({ id: made.id, after: pipeline.stages.findLast((known) => known.kind === kind)?.id ?? null });
      }
      onClose();
    } catch {
      // The mutation keeps the error; it is shown in the form.
    }
  };
  return (
    <FormDialog
      title={stage ? t("pipelines.editStage", { name: stage.name }) : t("pipelines.addStage")}
      verb={stage ? t("firm.save") : t("create.save")}
      isBusy={save.isPending || move.isPending}
      error={save.error ?? move.error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField label={t("field.name")} value={name} onText={setName} maxLength={100} error={isTried && !name.trim() ? t("form.required") : undefined} />
      {stage ? null : (
        <Field label={t("pipelines.kindOf")}>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={(event) => setKind(event.target.value as EditedStage["kind"])}
              options={KINDS.map((value) => ({ value, label: t(`pipelines.kind.${value}`) }))}
            />
          )}
        </Field>
      )}
      {kind === "open" ? (
        <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
          <TextField
            label={t("pipelines.chanceField")}
            hint={t("pipelines.chanceHint")}
            inputMode="numeric"
            value={chance}
            onText={setChance}
            error={isChance ? undefined : t("pipelines.chanceWrong")}
          />
          <TextField
            label={t("pipelines.restField")}
            hint={t("pipelines.restHint")}
            inputMode="numeric"
            value={days}
            onText={setDays}
            error={isDays ? undefined : t("form.number")}
          />
        </div>
      ) : null}
      <fieldset>
        <legend className="pb-1 text-sm font-medium">{t("pipelines.askField")}</legend>
        <div className="grid grid-cols-2 gap-x-4 max-md:grid-cols-1">
          {ASKABLE.map((field) => (
            <Checkbox
              key={field}
              label={t(`field.${field}`)}
              isChecked={asked.includes(field)}
              onChange={(isAsked) => setAsked((former) => (isAsked ? [...former, field] : former.filter((known) => known !== field)))}
            />
          ))}
        </div>
      </fieldset>
    </FormDialog>
  );
}
