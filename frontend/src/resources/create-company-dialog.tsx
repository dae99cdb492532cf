/** Creating a company: name and CVR number, checked while the person is still looking at it. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { useSaveRow } from "@/api/rows";
import { cvrDigits, cvrProblem } from "@/lib/cvr";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { TextField } from "@/ui/text-field";

export interface CreateCompanyDialogProps {
  /** What the person searched for: a CVR number or a name. */
  name?: string;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function CreateCompanyDialog({ name: searched = "", onClose, onCreated }: CreateCompanyDialogProps) {
  const { t } = useTranslation();
  const save = useSaveRow("companies");
  const isNumber = cvrProblem(searched) === null;
  const [name, setName] = useState(isNumber ? "" : searched);
  const [cvr, setCvr] = useState(isNumber ? searched : "");
  const [isTried, setTried] = useState(false);
  const wrong = cvr.trim() ? cvrProblem(cvr) : null;
  // A check digit is only worth telling about once all eight digits are there.
  const isWorthTelling = isTried || (wrong !== null && wrong !== "length");
  const isTaken = save.error instanceof ApiError && save.error.status === 409;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || wrong) return;
    try {
      const made = await save.mutateAsync({ name: name.trim(), cvr: cvrDigits(cvr) || null });
      onCreated(made.id);
    } catch {
      // The mutation keeps the error; it is shown in the form.
    }
  };
  return (
    <Dialog title={t("companies.createTitle")} description={t("companies.createText")} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <TextField
          label={t("field.cvr")}
          optionalText={t("form.optional")}
          inputMode="numeric"
          placeholder="12 34 56 78"
          value={cvr}
          error={isTaken ? t("cvr.taken") : wrong && isWorthTelling ? t(`cvr.${wrong}`) : undefined}
          onText={(text) => {
            setCvr(text);
            save.reset();
          }}
        />
        <TextField
          label={t("field.name")}
          value={name}
          error={isTried && !name.trim() ? t("form.required") : undefined}
          onText={setName}
        />
        {save.error && !isTaken ? <FormError text={errorText(save.error, t)} /> : null}
        <div className="flex justify-end gap-2 pt-1">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" isBusy={save.isPending}>
            {t("companies.create")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
