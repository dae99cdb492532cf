/** First step of a new authenticator app: what to call it, and the password. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAddFactor, type EnrolledFactor } from "@/api/me";
import { proofProblems } from "@/features/settings/me/proof-problems";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { TextField } from "@/ui/text-field";

export interface EnrolProofProps {
  hasApps: boolean;
  onMade: (made: EnrolledFactor) => void;
  onClose: () => void;
}

export function EnrolProof({ hasApps, onMade, onClose }: EnrolProofProps) {
  const { t } = useTranslation();
  const add = useAddFactor();
  const [name, setName] = useState(hasApps ? "" : t("me.appNameExample"));
  const [password, setPassword] = useState("");
  const problems = proofProblems(add.error, t);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ friendly_name: name.trim(), password }, { onSuccess: onMade });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <PasswordField label={t("me.yourPassword")} isNew={false} value={password} error={problems.password} onChange={setPassword} />
      <TextField label={t("me.appName")} hint={t("me.appNameHint")} maxLength={100} value={name} onText={setName} />
      {problems.form ? <FormError text={problems.form} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t("action.cancel")}</Button>
        <Button look="primary" type="submit" disabled={!password || !name.trim()} isBusy={add.isPending}>
          {t("me.next")}
        </Button>
      </div>
    </form>
  );
}
