/** Signing in; afterwards to the page that asked for it. */
import { useState } from "react";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSignIn } from "@/api/session";
import type { Credentials } from "@/api/verbs";
import { AuthFrame } from "@/features/auth/auth-frame";
import { CodeForm } from "@/features/auth/code-form";
import { isCodeAsked } from "@/features/auth/code-asked";
import { CredentialsForm } from "@/features/auth/credentials-form";

const route = getRouteApi("/signin");

export function SignInPage() {
  const { t } = useTranslation();
  const { next } = route.useSearch();
  const router = useRouter();
  const signIn = useSignIn();
  const [proven, setProven] = useState<Credentials | null>(null);
  const attempt = async (credentials: Credentials) => {
    try {
      await signIn.mutateAsync(credentials);
    } catch (error) {
      if (isCodeAsked(error)) setProven(credentials);
      return;
    }
    router.history.push(next ?? "/");
  };
  const back = () => {
    setProven(null);
    signIn.reset();
  };
  const refusal = isCodeAsked(signIn.error) ? null : signIn.error;
  if (proven) {
    return (
      <AuthFrame title={t("auth.codeTitle")} text={t("auth.codeText")}>
        <CodeForm isBusy={signIn.isPending} refusal={refusal} onCode={(code) => void attempt({ ...proven, code })} onBack={back} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t("auth.signInTitle")} text={t("auth.signInText")}>
      <CredentialsForm isBusy={signIn.isPending} refusal={refusal} onCredentials={(credentials) => void attempt(credentials)} />
    </AuthFrame>
  );
}
