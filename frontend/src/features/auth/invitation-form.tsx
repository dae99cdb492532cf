/** What an invited person has to give: name and password, the password they have, or nothing but a yes. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText, fieldError } from "@/api/error-text";
import type { Acceptance, Invitation } from "@/api/invitation";
import { isCodeAsked } from "@/features/auth/code-asked";
import { isLongEnough } from "@/lib/password";
import { Button } from "@/ui/button";
import { CodeField } from "@/ui/code-field";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { TextField } from "@/ui/text-field";

export interface InvitationFormProps {
  invitation: Invitation;
  /** The address of whoever is signed in on this browser. */
  signedInAs: string | null;
  isBusy: boolean;
  refusal: unknown;
  onAccept: (acceptance: Acceptance) => void;
}

export function InvitationForm({ invitation, signedInAs, isBusy, refusal, onAccept }: InvitationFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [problems, setProblems] = useState<{ name?: string | undefined; password?: string | undefined }>({});
  const [wantsCode, setWantsCode] = useState(false);
  if (isCodeAsked(refusal) && !wantsCode) setWantsCode(true);
  const isMe = signedInAs !== null && signedInAs.toLowerCase() === invitation.email.toLowerCase();
  const isNew = !invitation.is_known && !isMe;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isMe) return onAccept({});
    const found = {
      name: isNew && !name.trim() ? t("form.required") : undefined,
      password: isNew && !isLongEnough(password) ? t("auth.passwordRule") : password ? undefined : t("form.required"),
    };
    setProblems(found);
    if (found.name || found.password) return;
    onAccept(isNew ? { name: name.trim(), password } : { password, ...(wantsCode ? { code: code.trim() } : {}) });
  };
  const refusedPassword = fieldError(refusal, "password", t);
  const isShown = refusal && !isCodeAsked(refusal) && !refusedPassword;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Note invitation={invitation} signedInAs={signedInAs} isMe={isMe} />
      {isMe ? null : <input type="text" name="username" autoComplete="username" value={invitation.email} readOnly hidden />}
      {isNew ? (
        <TextField label={t("field.yourName")} hint={t("auth.yourNameHint")} autoComplete="name" value={name} error={problems.name} onText={setName} />
      ) : null}
      {isMe ? null : (
        <PasswordField
          isNew={isNew}
          value={password}
          hint={isNew ? t("auth.passwordRule") : undefined}
          error={problems.password ?? refusedPassword}
          onChange={(text) => {
            setPassword(text);
            setProblems({ ...problems, password: undefined });
          }}
        />
      )}
      {wantsCode ? <CodeField isFirst isRecovery hint={t("auth.eitherCode")} value={code} onChange={setCode} /> : null}
      {isShown ? <FormError text={errorText(refusal, t)} /> : null}
      <Button look="primary" size="lg" type="submit" isBusy={isBusy}>
        {isNew ? t("auth.acceptNew") : t("auth.accept")}
      </Button>
    </form>
  );
}

function Note({ invitation, signedInAs, isMe }: { invitation: Invitation; signedInAs: string | null; isMe: boolean }) {
  const { t } = useTranslation();
  const text = isMe
    ? t("auth.acceptSignedIn", { email: invitation.email })
    : signedInAs
      ? t("auth.acceptOther", { email: signedInAs, invited: invitation.email })
      : invitation.is_known
        ? t("auth.acceptKnown")
        : null;
  return text ? <p className="text-sm text-ink-muted">{text}</p> : null;
}
