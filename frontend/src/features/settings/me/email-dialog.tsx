/** Another address: the password proves who asks, and a link to the new address proves that it is theirs. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useChangeEmail } from "@/api/me";
import { proofProblems } from "@/features/settings/me/proof-problems";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { TextField } from "@/ui/text-field";

export function EmailDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const change = useChangeEmail();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const isAddress = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email.trim());
  const problems = proofProblems(change.error, t);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isAddress && password) change.mutate({ email: email.trim(), password });
  };
  if (change.isSuccess) {
    return (
      <Dialog title={t("me.emailAsked")} description={t("me.emailAskedText", { email: email.trim() })} onClose={onClose}>
        <div className="flex justify-end">
          <Button look="primary" onClick={onClose}>{t("action.close")}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t("me.changeEmailTitle")} description={t("me.changeEmailText")} onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <TextField label={t("me.newEmail")} type="email" autoComplete="email" value={email} onText={setEmail} />
        <PasswordField label={t("me.yourPassword")} isNew={false} value={password} error={problems.password} onChange={setPassword} />
        {problems.form ? <FormError text={problems.form} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" type="submit" disabled={!isAddress || !password} isBusy={change.isPending}>
            {t("me.sendLink")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
