/** A new password by the link of a mail; the link works once. */
import { useState, type FormEvent } from "react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText, fieldError } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { useReset } from "@/api/session";
import { AuthFrame } from "@/features/auth/auth-frame";
import { tokenFromAddress } from "@/lib/address-token";
import { isLongEnough } from "@/lib/password";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";

const LINK = "tap self-start rounded-sm text-sm text-accent underline-offset-4 hover:underline";

export function ResetPage() {
  const { t } = useTranslation();
  const reset = useReset();
  const [token] = useState(tokenFromAddress);
  const [password, setPassword] = useState("");
  const [isTooShort, setTooShort] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTooShort(!isLongEnough(password));
    if (isLongEnough(password)) reset.mutate({ token, password });
  };
  const askAgain = <Link to="/forgot-password" className={LINK}>{t("auth.askAgain")}</Link>;
  if (!token) return <AuthFrame title={t("auth.resetTitle")} text={t("auth.resetNoToken")}>{askAgain}</AuthFrame>;
  if (reset.isSuccess) {
    return (
      <AuthFrame title={t("auth.resetDone")} text={t("auth.resetDoneText")}>
        <Link to="/signin" className={LINK}>{t("auth.toSignIn")}</Link>
      </AuthFrame>
    );
  }
  const refused = fieldError(reset.error, "password", t);
  const isOver = reset.error instanceof ApiError && reset.error.code === "link_not_valid";
  return (
    <AuthFrame title={t("auth.resetTitle")} text={t("auth.resetText")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <PasswordField
          label={t("auth.newPassword")}
          isNew
          value={password}
          hint={t("auth.passwordRule")}
          error={isTooShort ? t("auth.passwordRule") : refused}
          onChange={(text) => {
            setPassword(text);
            if (isLongEnough(text)) setTooShort(false);
          }}
        />
        {reset.error && !refused ? <FormError text={errorText(reset.error, t)} /> : null}
        <Button look="primary" size="lg" type="submit" isBusy={reset.isPending}>
          {t("auth.resetButton")}
        </Button>
        {isOver ? askAgain : null}
      </form>
    </AuthFrame>
  );
}
