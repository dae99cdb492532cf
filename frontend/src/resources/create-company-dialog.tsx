/** Creating a company: from its CVR number the register tells the rest; one that is here already is linked to. */
import { useState, type FormEvent } from "react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { useFillFromRegister } from "@/api/register";
import { useRows, useSaveRow } from "@/api/rows";
import { cvrDigits, cvrProblem } from "@/lib/cvr";
import { fillDraft } from "@/resources/register/fill-draft";
import { RegisterFacts } from "@/resources/register/register-facts";
import { RegisterLine } from "@/resources/register/register-line";
import { useRegister } from "@/resources/register/use-register";
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
  const navigate = useNavigate();
  const save = useSaveRow("companies");
  const fill = useFillFromRegister();
  const isNumber = cvrProblem(searched) === null;
  const [name, setName] = useState(isNumber ? "" : searched);
  const [cvr, setCvr] = useState(isNumber ? searched : "");
  const [isTried, setTried] = useState(false);
  const wrong = cvr.trim() ? cvrProblem(cvr) : null;
  // A check digit is only worth telling about once all eight digits are there.
  const isWorthTelling = isTried || (wrong !== null && wrong !== "length");
  const isTaken = save.error instanceof ApiError && save.error.status === 409;
  const digits = cvrDigits(cvr);
  const isWhole = cvr.trim() !== "" && wrong === null;
  const same = useRows("companies", { select: "id,name", where: { cvr: `eq.${digits}` }, limit: 1 }, { enabled: isWhole });
  const known = isWhole ? same.data?.[0] : undefined;
  const register = useRegister(cvr, (filling, before) => setName((typed) => fillDraft({ name: typed }, filling, before).name), same.isFetched && !known);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || wrong || known) return;
    try {
      const made = await save.mutateAsync({ name: name.trim(), cvr: digits || null });
      // What does not come now, a job fetches in a minute.
      if (register.is === "found") await fill.mutateAsync(made.id).catch(() => undefined);
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
        {known ? (
          <p role="status" className="flex flex-wrap items-center gap-2 text-sm">
            {t("register.known")}
            <Button
              size="sm"
              onClick={() => {
                onClose();
                void navigate({ to: "/companies/$companyId", params: { companyId: known.id } });
              }}
            >
              {t("register.openKnown", { name: known.name })}
            </Button>
          </p>
        ) : (
          <RegisterLine answer={register} isQuietWhenOff />
        )}
        <TextField
          label={t("field.name")}
          value={name}
          error={isTried && !name.trim() ? t("form.required") : undefined}
          onText={setName}
        />
        {register.is === "found" && !known ? <RegisterFacts company={register.company} /> : null}
        {save.error && !isTaken ? <FormError text={errorText(save.error, t)} /> : null}
        <div className="flex justify-end gap-2 pt-1">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" isBusy={save.isPending || fill.isPending} disabled={known !== undefined}>
            {t("companies.create")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
