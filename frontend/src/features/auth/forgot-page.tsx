/** Asking for a link to choose a new password. Nobody learns here whether an address has an account. */
import { useState, type FormEvent } from "react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useForgot } from "@/api/session";
import { AuthFrame } from "@/features/auth/auth-frame";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { TextField } from "@/ui/text-field";

export function ForgotPage() {
  const { t } = useTranslation();
  const forgot = useForgot();
  const [email, setEmail] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    forgot.mutate(email.trim());
  };
  const back = (
    <Link to="/signin" className="tap self-start rounded-sm text-sm text-accent underline-offset-4 hover:underline">
      {t("auth.toSignIn")}
    </Link>
  );
  if (forgot.isSuccess) {
    return (
      <AuthFrame title={t("auth.forgotDone")} text={t("auth.forgotDoneText", { email: email.trim() })}>
        {back}
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t("auth.forgotTitle")} text={t("auth.forgotText")}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField label={t("field.email")} type="email" name="email" autoComplete="username" required value={email} onText={setEmail} />
        {forgot.error ? <FormError text={errorText(forgot.error, t)} /> : null}
        <Button look="primary" size="lg" type="submit" isBusy={forgot.isPending}>
          {t("auth.forgotButton")}
        </Button>
        {back}
      </form>
    </AuthFrame>
  );
}
