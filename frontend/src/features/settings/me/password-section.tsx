/** A new password, proved by the old one. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldError } from "@/api/error-text";
import { useChangePassword } from "@/api/me";
import { useMe } from "@/api/session";
import { proofProblems } from "@/features/settings/me/proof-problems";
import { isLongEnough } from "@/lib/password";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";
import { toast } from "@/ui/toast-store";

export function PasswordSection() {
  const { t } = useTranslation();
  const { user } = useMe();
  const change = useChangePassword();
  const [current, setCurrent] = useState("");
  const [wanted, setWanted] = useState("");
  const [isTooShort, setTooShort] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTooShort(!isLongEnough(wanted));
    if (!current || !isLongEnough(wanted)) return;
    try {
      await change.mutateAsync({ current, new: wanted });
    } catch {
      return;
    }
    setCurrent("");
    setWanted("");
    toast(t("me.passwordChanged"));
  };
  const problems = proofProblems(change.error, t);
  const refused = fieldError(change.error, "password", t);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex w-full max-w-96 flex-col gap-4">
      {/* Tells the browser's password keeper whose password changes. */}
      <input type="text" name="username" autoComplete="username" value={user.email} readOnly hidden />
      <PasswordField label={t("me.currentPassword")} isNew={false} value={current} error={problems.password} onChange={setCurrent} />
      <PasswordField
        label={t("me.newPassword")}
        isNew
        value={wanted}
        hint={t("auth.passwordRule")}
        error={isTooShort ? t("auth.passwordRule") : refused}
        onChange={(text) => {
          setWanted(text);
          if (isLongEnough(text)) setTooShort(false);
        }}
      />
      {problems.form && !refused ? <FormError text={problems.form} /> : null}
      <Button look="primary" type="submit" className="self-start" disabled={!current || !wanted} isBusy={change.isPending}>
        {t("me.changePassword")}
      </Button>
    </form>
  );
}
