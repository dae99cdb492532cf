/** Second step of a new authenticator app: the picture to scan, the same as text, and the app's first code. */
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { EnrolledFactor } from "@/api/me";
import { proofProblems } from "@/features/settings/me/proof-problems";
import { Button } from "@/ui/button";
import { CodeField } from "@/ui/code-field";
import { CopyButton } from "@/ui/copy-button";
import { FormError } from "@/ui/form-error";

export interface EnrolScanProps {
  made: EnrolledFactor;
  onCode: (code: string) => Promise<void>;
  onClose: () => void;
}

export function EnrolScan({ made, onCode, onClose }: EnrolScanProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const problems = proofProblems(refusal, t);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await onCode(code.trim());
    } catch (error) {
      setRefusal(error);
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
      <div className="flex items-center gap-4 max-sm:flex-col">
        <img src={made.qr_code} alt={t("me.qrCode")} className="size-44 shrink-0 rounded-md border border-line" />
        <div className="flex flex-col gap-1 text-sm text-ink-muted max-sm:items-center">
          <p>{t("me.byHand")}</p>
          <CopyButton value={made.secret} shown={made.secret.replace(/(.{4})(?=.)/g, "$1 ")} label={t("me.copySecret")} isWrapping />
        </div>
      </div>
      <CodeField value={code} hint={t("me.firstCode")} error={problems.code} onChange={setCode} />
      {problems.form ? <FormError text={problems.form} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{t("action.cancel")}</Button>
        <Button look="primary" type="submit" disabled={!code.trim()} isBusy={isBusy}>
          {t("me.confirm")}
        </Button>
      </div>
    </form>
  );
}
