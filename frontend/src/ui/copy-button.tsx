/** Copies a value and says so for a moment. */
import { useState } from "react";
import { Check, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/lib/copy-text";
import { cx } from "@/lib/cx";
import { Hint } from "@/ui/hint";
import { toast } from "@/ui/toast-store";

export interface CopyButtonProps {
  value: string;
  shown: string;
  label: string;
  /** A long value goes over several lines. */
  isWrapping?: boolean;
}

export function CopyButton({ value, shown, label, isWrapping = false }: CopyButtonProps) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const isDone = await copyText(value);
    if (!isDone) return toast(t("error.copy"), "bad");
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <Hint text={isCopied ? t("action.copied") : label}>
      <button
        type="button"
        aria-label={`${label}: ${shown}`}
        onClick={() => void copy()}
        className={cx(
          "group tap inline-flex items-center gap-1.5 rounded-sm px-1 text-sm md:py-0.5 text-ink-muted tabular-nums transition-colors hover:bg-hover hover:text-ink",
          isWrapping ? "text-left break-words" : "whitespace-nowrap",
        )}
      >
        {shown}
        {isCopied ? <Check aria-hidden className="size-3.5 shrink-0 text-good" /> : <Copy aria-hidden className="size-3.5 shrink-0 opacity-60 group-hover:opacity-100" />}
      </button>
    </Hint>
  );
}
