/** E-mail and password. */
import { useState, type FormEvent } from "react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import type { Credentials } from "@/api/verbs";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { TextField } from "@/ui/text-field";

export interface CredentialsFormProps {
  isBusy: boolean;
  refusal: unknown;
  onCredentials: (credentials: Credentials) => void;
}

export function CredentialsForm({ isBusy, refusal, onCredentials }: CredentialsFormProps) {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCredentials({ email: email.trim(), password });
  };
  const forgotten = (
    <Link to="/forgot-password" className="tap rounded-sm text-accent underline-offset-4 hover:underline">
      {t("auth.forgotten")}
    </Link>
  );
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField label={t("field.email")} type="email" name="email" autoComplete="username" required value={email} onText={setEmail} />
      <PasswordField isNew={false} value={password} end={forgotten} onChange={setPassword} />
      {refusal ? <FormError text={errorText(refusal, t)} /> : null}
      <Button look="primary" size="lg" type="submit" isBusy={isBusy}>
        {t("auth.signIn")}
      </Button>
    </form>
  );
}
