/** Asking for a price in plain words: "12 stk. egebord og levering". */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useCalculate } from "@/api/verbs";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { FormError } from "@/ui/form-error";
import { Textarea } from "@/ui/textarea";

export interface CalculateDialogProps {
  companyId: string;
  onClose: () => void;
  onDone: (id: string) => void;
}

export function CalculateDialog({ companyId, onClose, onDone }: CalculateDialogProps) {
  const { t } = useTranslation();
  const calculate = useCalculate();
  const [text, setText] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    try {
      const made = await calculate.mutateAsync({ company_id: companyId, text: text.trim() });
      onDone(made.id);
    } catch {
      // The mutation keeps the error; it is shown in the form.
    }
  };
  return (
    <Dialog title={t("prices.calculate")} description={t("prices.calculateText")} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Field label={t("prices.wanted")}>
          {(control) => <Textarea {...control} rows={4} placeholder={t("prices.example")} value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        {calculate.error ? <FormError text={errorText(calculate.error, t)} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" isBusy={calculate.isPending} disabled={!text.trim()}>{t("prices.calculate")}</Button>
        </div>
      </form>
    </Dialog>
  );
}
