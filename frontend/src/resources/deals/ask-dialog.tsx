/** What a stage asks for on entry: why a deal was lost, or the fields that must be filled. What is typed stays on errors. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import { DraftError, fromDraft } from "@/resources/fields/field-draft";
import { FieldInput } from "@/resources/fields/field-input";
import { asksOf } from "@/resources/deals/asks";
import type { DealRow } from "@/resources/deals/deal-row";
import { LostReasons } from "@/resources/deals/lost-reasons";
import type { Stage } from "@/resources/deals/stages";
import type { RecordRow } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";

export interface AskDialogProps {
  deal: DealRow;
  stage: Stage;
  isBusy: boolean;
  onAnswer: (filled: Record<string, unknown>) => Promise<void>;
  onClose: () => void;
}

export function AskDialog({ deal, stage, isBusy, onAnswer, onClose }: AskDialogProps) {
  const { t } = useTranslation();
  const [fields] = useState(() => asksOf(deal, stage));
  const [drafts, setDrafts] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const set = (name: string, draft: string) => {
    setDrafts((former) => ({ ...former, [name]: draft }));
    setProblems((former) => ({ ...former, [name]: "" }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const filled: Record<string, unknown> = {};
    const wrong: Record<string, string> = {};
    for (const field of fields) {
      try {
        filled[field.name] = fromDraft(field, drafts[field.name] ?? "");
        // Nothing at all is no answer to what a stage asks for.
        if (filled[field.name] === 0) wrong[field.name] = t("form.required");
      } catch (error) {
        wrong[field.name] = error instanceof DraftError ? t(error.key) : t("error.unexpected");
      }
    }
    setProblems(wrong);
    if (Object.keys(wrong).length === 0) void onAnswer(filled);
  };
  const isLost = stage.kind === "lost";
  return (
    <Dialog
      title={isLost ? t("deals.lostTitle") : t("deals.askTitle", { stage: stage.name })}
      description={deal.title}
      onClose={onClose}
    >
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        {fields.map((field) => (
          <Field key={field.name} label={fieldLabel(field, t)} error={problems[field.name]}>
            {(control) => (
              <>
                {field.name === "lost_reason" ? <LostReasons onChoose={(reason) => set("lost_reason", reason)} /> : null}
                <FieldInput
                  field={field}
                  row={deal as unknown as RecordRow}
                  draft={drafts[field.name] ?? ""}
                  control={control}
                  label={fieldLabel(field, t)}
                  onDraft={(draft) => set(field.name, draft)}
                />
              </>
            )}
          </Field>
        ))}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" isBusy={isBusy}>
            {isLost ? t("deals.markLost") : t("deals.moveTo", { stage: stage.name })}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
