/** The second step: a code of the app, or a recovery code when the phone is gone. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { Button } from "@/ui/button";
import { CodeField } from "@/ui/code-field";

export interface CodeFormProps {
  isBusy: boolean;
  refusal: unknown;
  onCode: (code: string) => void;
  onBack: () => void;
}

export function CodeForm({ isBusy, refusal, onCode, onBack }: CodeFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [isRecovery, setRecovery] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) onCode(code.trim());
  };
  const swap = () => {
    setRecovery(!isRecovery);
    setCode("");
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <CodeField
        key={String(isRecovery)}
        isFirst
        isRecovery={isRecovery}
        value={code}
        error={refusal ? errorText(refusal, t) : undefined}
        onChange={setCode}
      />
      <Button look="primary" size="lg" type="submit" disabled={!code.trim()} isBusy={isBusy}>
        {t("auth.signIn")}
      </Button>
      <div className="flex justify-between">
        <Button look="quiet" onClick={onBack}>{t("action.back")}</Button>
        <Button look="quiet" onClick={swap}>{isRecovery ? t("auth.useApp") : t("auth.useRecovery")}</Button>
      </div>
    </form>
  );
}
