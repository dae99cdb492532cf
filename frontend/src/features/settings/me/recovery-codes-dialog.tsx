/** The ten recovery codes, shown this once: closing waits until they are kept somewhere. */
import { useState } from "react";
import { Copy, Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/lib/copy-text";
import { saveBlob } from "@/lib/save-blob";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { toast } from "@/ui/toast-store";

export interface RecoveryCodesDialogProps {
  codes: readonly string[];
  onClose: () => void;
}

export function RecoveryCodesDialog({ codes, onClose }: RecoveryCodesDialogProps) {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const copy = async () => {
    const isDone = await copyText(codes.join("\n"));
    if (isDone) setKept(true);
    toast(isDone ? t("me.codesCopied") : t("error.copy"), isDone ? "good" : "bad");
  };
  const download = () => {
    saveBlob(new Blob([`${t("me.codesFile")}\n\n${codes.join("\n")}\n`], { type: "text/plain" }), t("me.codesFileName"));
    setKept(true);
  };
  return (
    <Dialog title={t("me.recoveryCodes")} description={t("me.codesOnce")} onClose={() => (isKept ? onClose() : setWarned(true))}>
      <div className="flex flex-col gap-4">
        <ul className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-md border border-line bg-sunken px-4 py-3 font-mono text-xs max-sm:grid-cols-1">
          {codes.map((code) => (
            <li key={code} className="select-all">{code}</li>
          ))}
        </ul>
        <div className="flex gap-2">
          <Button icon={<Copy aria-hidden className="size-3.5" />} onClick={() => void copy()}>{t("me.copyCodes")}</Button>
          <Button icon={<Download aria-hidden className="size-3.5" />} onClick={download}>{t("me.downloadCodes")}</Button>
        </div>
        {isWarned && !isKept ? <FormError text={t("me.codesWarning")} /> : null}
        <div className="flex justify-end">
          <Button look="primary" onClick={onClose}>{t("me.codesKept")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
