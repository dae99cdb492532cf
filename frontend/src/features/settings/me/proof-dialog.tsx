/** Password and code once more, before something that makes signing in weaker. What is typed stays when it is refused. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Proof } from "@/api/me";
import { proofProblems } from "@/features/settings/me/proof-problems";
import { Button } from "@/ui/button";
import { CodeField } from "@/ui/code-field";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { PasswordField } from "@/ui/password-field";

export interface ProofDialogProps {
  title: string;
  text: string;
  action: string;
  isDanger?: boolean;
  onProve: (proof: Proof) => Promise<void>;
  onClose: () => void;
}

export function ProofDialog({ title, text, action, isDanger = false, onProve, onClose }: ProofDialogProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const problems = proofProblems(refusal, t);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await onProve({ password, code: code.trim() });
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} description={text} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
        <PasswordField label={t("me.yourPassword")} isNew={false} value={password} error={problems.password} onChange={setPassword} />
        <CodeField value={code} isRecovery hint={t("auth.eitherCode")} error={problems.code} onChange={setCode} />
        {problems.form ? <FormError text={problems.form} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look={isDanger ? "danger" : "primary"} type="submit" disabled={!password || !code.trim()} isBusy={isBusy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
