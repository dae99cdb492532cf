/** The first start: the one-time link makes the first administrator and the firm's workspace. */
import { useState, type FormEvent } from "react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText, fieldError } from "@/api/error-text";
import { useSetup } from "@/api/session";
import { AuthFrame } from "@/features/auth/auth-frame";
import { setupProblems, setupRequest, type SetupProblems, type SetupValues } from "@/features/auth/setup-form";
import { tokenFromAddress } from "@/lib/address-token";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { TextField } from "@/ui/text-field";

const EMPTY: SetupValues = { name: "", email: "", password: "", workspace: "", cvr: "" };

export function SetupPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const setup = useSetup();
  const [token] = useState(tokenFromAddress);
  const [values, setValues] = useState(EMPTY);
  const [problems, setProblems] = useState<SetupProblems>({});
  const change = (field: keyof SetupValues) => (value: string) => {
    setValues({ ...values, [field]: value });
    setProblems({ ...problems, [field]: undefined });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = setupProblems(values, t);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    try {
      await setup.mutateAsync(setupRequest(values, token));
    } catch {
      return;
    }
    await navigate({ to: "/" });
  };
  if (!token) {
    return (
      <AuthFrame title={t("auth.setupTitle")} text={t("auth.setupNoToken")}>
        <p className="rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs">crmflow run</p>
      </AuthFrame>
    );
  }
  const problem = (field: keyof SetupValues) => problems[field] ?? fieldError(setup.error, field, t);
  return (
    <AuthFrame title={t("auth.setupTitle")} text={t("auth.setupText")}>
      <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <TextField label={t("field.yourName")} autoComplete="name" value={values.name} error={problem("name")} onText={change("name")} />
        <TextField label={t("field.email")} type="email" autoComplete="username" value={values.email} error={problem("email")} onText={change("email")} />
        <PasswordField isNew value={values.password} hint={t("auth.passwordRule")} error={problem("password")} onChange={change("password")} />
        <TextField label={t("field.workspace")} hint={t("auth.workspaceHint")} autoComplete="organization" value={values.workspace} error={problem("workspace")} onText={change("workspace")} />
        <TextField label={t("field.ownCvr")} optionalText={t("form.optional")} hint={t("auth.cvrHint")} inputMode="numeric" value={values.cvr} error={problem("cvr")} onText={change("cvr")} />
        {setup.error ? <FormError text={errorText(setup.error, t)} /> : null}
        <Button look="primary" size="lg" type="submit" isBusy={setup.isPending}>
          {t("auth.setupButton")}
        </Button>
      </form>
    </AuthFrame>
  );
}
