/** A value to take along, in full and to copy. Most are shown this once. */
import { useState } from "react";
import { Check, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/lib/copy-text";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toast-store";

export interface SecretOnceProps {
  label: string;
  value: string;
}

export function SecretOnce({ label, value }: SecretOnceProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const isDone = await copyText(value);
    if (!isDone) return toast(t("error.copy"), "bad");
    setCopied(true);
  };
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">{label}</span>
      <output aria-label={label} className="block rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs break-all select-all">
        {value}
      </output>
      <Button
        size="sm"
        className="self-start"
        icon={isCopied ? <Check aria-hidden className="size-3.5 text-good" /> : <Copy aria-hidden className="size-3.5" />}
        onClick={() => void copy()}
      >
        {isCopied ? t("action.copied") : t("action.copy")}
      </Button>
    </div>
  );
}
