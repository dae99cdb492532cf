/** Copies a value and says so for a moment. */
import { useState } from "react";
import { Check, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Hint } from "@/ui/hint";

export interface CopyButtonProps {
  value: string;
  shown: string;
  label: string;
}

export function CopyButton({ value, shown, label }: CopyButtonProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <Hint text={isCopied ? t("action.copied") : label}>
      <button
        type="button"
        aria-label={`${label}: ${shown}`}
        onClick={() => void copy()}
        className="group inline-flex items-center gap-1.5 rounded-sm px-1 py-0.5 text-sm whitespace-nowrap text-ink-muted tabular-nums transition-colors hover:bg-hover hover:text-ink"
      >
        {shown}
        {isCopied ? <Check aria-hidden className="size-3.5 text-good" /> : <Copy aria-hidden className="size-3.5 opacity-60 group-hover:opacity-100" />}
      </button>
    </Hint>
  );
}
