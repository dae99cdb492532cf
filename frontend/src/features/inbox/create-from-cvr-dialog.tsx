/** Making a company from the CVR number that was found in an item; the register may know its name. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { formatCvr } from "@/lib/cvr";
import { fillDraft } from "@/resources/register/fill-draft";
import { RegisterLine } from "@/resources/register/register-line";
import { useRegister } from "@/resources/register/use-register";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { TextField } from "@/ui/text-field";

export interface CreateFromCvrDialogProps {
  cvr: string;
  onClose: () => void;
  onCreate: (name: string) => Promise<void>;
}

export function CreateFromCvrDialog({ cvr, onClose, onCreate }: CreateFromCvrDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const register = useRegister(cvr, (filling, before) => setName((typed) => fillDraft({ name: typed }, filling, before).name));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    setBusy(true);
    try {
      await onCreate(name.trim());
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Dialog title={t("companies.createTitle")} description={t("place.createText", { cvr: formatCvr(cvr) })} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <RegisterLine answer={register} isQuietWhenOff />
        <TextField label={t("field.name")} value={name} onText={setName} required />
        {problem ? <FormError text={errorText(problem, t)} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" isBusy={isBusy} disabled={!name.trim()}>
            {t("place.createAndPlace")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
