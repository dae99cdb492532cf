/** Signing in again over the page, after the session ended: what was typed stays, and what was refused goes on. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { useMe, useSignInAgain } from "@/api/session";
import { answerSignIn } from "@/app/session-end";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { TextField } from "@/ui/text-field";

function codeOf(error: unknown): string {
  return error instanceof ApiError ? error.code : "";
}

function focusOn(field: HTMLInputElement | null): void {
  field?.focus();
}

export function SessionDialog() {
  const { t } = useTranslation();
  const { user } = useMe();
  const signIn = useSignInAgain();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await signIn.mutateAsync({ email: user.email, password, ...(asksCode ? { code: code.trim() } : {}) });
    } catch (error) {
      if (codeOf(error) === "totp_required") setAsksCode(true);
      return;
    }
    answerSignIn(true);
  };
  const failure = codeOf(signIn.error) === "totp_required" ? null : signIn.error;
  return (
    <Dialog title={t("session.title")} description={t("session.text")} onClose={() => answerSignIn(false)}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        {/* Somebody else would send what this person began: only they can go on here. */}
        <TextField label={t("field.email")} type="email" autoComplete="username" readOnly value={user.email} onText={() => undefined} />
        <PasswordField value={password} isNew={false} onChange={setPassword} />
        {asksCode ? (
          <TextField label={t("session.code")} hint={t("session.codeHint")} autoComplete="one-time-code" ref={focusOn} value={code} onText={setCode} />
        ) : null}
        {failure ? <FormError text={codeOf(failure) === "wrong_credentials" ? t("session.wrong") : errorText(failure, t)} /> : null}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Button look="quiet" onClick={() => window.location.assign("/signin")}>
            {t("session.other")}
          </Button>
          <Button look="primary" type="submit" isBusy={signIn.isPending}>
            {t("auth.signIn")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
