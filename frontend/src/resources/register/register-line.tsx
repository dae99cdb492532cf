/** One quiet line under a CVR number: what the register said, or why one types the rest by hand. */
import { Check, Info, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";
import { isTrouble, statusWords } from "@/resources/registry-status";
import type { RegisterAnswer } from "@/resources/register/use-register";
import { Spinner } from "@/ui/spinner";

export interface RegisterLineProps {
  answer: RegisterAnswer;
  /** Where there is no register, some forms have nothing to say about it. */
  isQuietWhenOff?: boolean;
  className?: string;
}

export function RegisterLine({ answer, isQuietWhenOff = false, className }: RegisterLineProps) {
  const { t } = useTranslation();
  const isShown = answer.is !== "idle" && !(answer.is === "off" && isQuietWhenOff);
  return (
    // Always there, so that a screen reader hears what comes into it.
    <div role="status" className={cx("text-xs text-ink-muted empty:sr-only", className)}>
      {isShown ? (
        <p className="flex items-start gap-1.5">
          {answer.is === "asking" ? <Spinner /> : null}
          {answer.is === "found" ? <Check aria-hidden className="mt-px size-3.5 shrink-0 text-good" /> : null}
          {answer.is !== "asking" && answer.is !== "found" ? <Info aria-hidden className="mt-px size-3.5 shrink-0" /> : null}
          {answer.is === "found" ? <span>{t("register.found", { name: answer.company.name })}</span> : <span>{t(`register.line.${answer.is}` as "register.line.asking")}</span>}
        </p>
      ) : null}
      {answer.is === "found" && isTrouble(answer.company.status) ? (
        <p className="mt-1 flex items-start gap-1.5 text-bad">
          <TriangleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
          {t("register.trouble", { status: statusWords(answer.company.status, t) })}
        </p>
      ) : null}
      {answer.is === "found" && answer.company.is_advertising_protected ? <p className="mt-1 pl-5">{t("register.protected")}</p> : null}
    </div>
  );
}
