/** Creating any record from its entry in the records: what is required first, with the company already known where it is. */
import { useState, type FormEvent } from "react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText, fieldError } from "@/api/error-text";
import { useRow, useRows, useSaveRow } from "@/api/rows";
import type { Row, TableName } from "@/api/tables";
import { draftRow, fieldsToAsk } from "@/resources/creatable";
import { CreateCompanyDialog } from "@/resources/create-company-dialog";
import { DraftError, fromDraft } from "@/resources/fields/field-draft";
import { FieldInput } from "@/resources/fields/field-input";
import { fieldLabel } from "@/resources/fields/field-text";
import type { RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { FormError } from "@/ui/form-error";
import { toast } from "@/ui/toast-store";

export interface CreateRecordDialogProps {
  spec: RecordSpec;
  /** What the person searched for, as a first name for it. */
  name?: string;
  /** What is known from where they stand, by column: the company, the stage. */
  known?: Readonly<Record<string, string>>;
  onClose: () => void;
  /** Without it, the record's own page is opened. */
  onCreated?: (id: string) => void;
}

const NOTHING: Readonly<Record<string, string>> = {};

export function CreateRecordDialog({ spec, name = "", known = NOTHING, onClose, onCreated }: CreateRecordDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const save = useSaveRow(spec.table);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({ [spec.titleField]: name, ...known });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const company = useRow("companies", drafts["company_id"] || undefined, "id,name");
  const stages = useRows("stages", { select: "id,pipeline_id,pipelines!inner(position)", where: { kind: "eq.open" }, order: "pipelines(position),position", limit: 1 }, { enabled: spec.table === "deals" });
  const created = (id: string) => {
    toast(t("create.done", { record: recordWord(spec, "one", t) }));
    onClose();
    if (onCreated) onCreated(id);
    else if (spec.path) void navigate({ to: spec.path(id) });
  };
  if (spec.table === "companies") return <CreateCompanyDialog name={name} onClose={onClose} onCreated={created} />;
  const fields = fieldsToAsk(spec);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const values: Record<string, unknown> = { ...known };
    const wrong: Record<string, string> = {};
    for (const field of fields) {
      try {
        const value = fromDraft(field, drafts[field.name] ?? "");
        if (value !== null) values[field.name] = value;
      } catch (error) {
        wrong[field.name] = error instanceof DraftError ? t(error.key) : t("error.invalid");
      }
    }
    setProblems(wrong);
    if (Object.keys(wrong).length > 0) return;
    const first = stages.data?.[0];
    if (spec.table === "deals" && first && !values["stage_id"]) Object.assign(values, { stage_id: first.id, pipeline_id: first.pipeline_id });
    try {
      const made = await save.mutateAsync(values as Partial<Row<TableName>>);
      created((made as { id: string }).id);
    } catch {
      // The mutation keeps the error; it is shown in the form.
    }
  };
  return (
    <Dialog title={recordWord(spec, "create", t)} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        {/* The buttons stay in sight, however many fields there are. */}
        <div className="-m-0.5 flex max-h-[62vh] flex-col gap-4 overflow-y-auto p-0.5">
          {fields.map((field) => {
            const label = fieldLabel(field, t);
            const isChosen = field.kind === "company" && Boolean(drafts[field.name]);
            const put = (draft: string) => setDrafts((former) => ({ ...former, [field.name]: draft }));
            return (
              <Field key={field.name} label={label} optionalText={field.isRequired ? undefined : t("form.optional")} error={problems[field.name] ?? fieldError(save.error, field.name, t)}>
                {(control) =>
                  isChosen ? (
                    <span className="flex items-center justify-between gap-2 rounded-md bg-hover px-2.5 py-1.5">
                      <span className="truncate font-medium">{company.data?.name}</span>
                      {known[field.name] ? null : (
                        <Button size="sm" look="quiet" onClick={() => put("")}>
                          {t("create.chooseAnother")}
                        </Button>
                      )}
                    </span>
                  ) : (
                    <FieldInput field={field} row={draftRow(drafts)} draft={drafts[field.name] ?? ""} control={control} label={label} onDraft={put} />
                  )
                }
              </Field>
            );
          })}
        </div>
        {save.error ? <FormError text={errorText(save.error, t)} /> : null}
        <div className="flex justify-end gap-2 pt-1">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" isBusy={save.isPending}>
            {t("create.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
