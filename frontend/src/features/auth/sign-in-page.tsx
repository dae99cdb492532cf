/** Signing in with e-mail and password; afterwards back to where the session ended. */
import { useState, type FormEvent } from "react";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { ApiError } from "@/api/http";
import { useSignIn } from "@/api/session";
import { AuthFrame } from "@/features/auth/auth-frame";
import { PasswordField } from "@/features/auth/password-field";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { FormError } from "@/ui/form-error";
import { Input } from "@/ui/input";

const route = getRouteApi("/signin");

export function SignInPage() {
  const { t } = useTranslation();
  const { next, ended } = route.useSearch();
  const router = useRouter();
  const signIn = useSignIn();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await signIn.mutateAsync({ email: email.trim(), password });
    } catch {
      return;
    }
    router.history.push(next ?? "/");
  };
  const isWrong = signIn.error instanceof ApiError && signIn.error.status === 401;
  return (
    <AuthFrame title={t("auth.signInTitle")} text={ended ? t("auth.sessionEnded") : t("auth.signInText")}>
      <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Field label={t("field.email")}>
          {(control) => (
            <Input
              {...control}
              type="email"
              name="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <PasswordField value={password} isNew={false} onChange={setPassword} />
        {signIn.error ? <FormError text={isWrong ? t("auth.wrong") : errorText(signIn.error, t)} /> : null}
        <Button look="primary" size="lg" type="submit" isBusy={signIn.isPending}>
          {t("auth.signIn")}
        </Button>
      </form>
    </AuthFrame>
  );
}
