/** Six digits of an authenticator app, or where that is said a recovery code; phones offer the one that just came. */
import { useTranslation } from "react-i18next";
import { TextField } from "@/ui/text-field";

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}

export interface CodeFieldProps {
  value: string;
  /** A recovery code has letters too. */
  isRecovery?: boolean;
  /** Whether the cursor stands here from the beginning. */
  isFirst?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  onChange: (value: string) => void;
}

export function CodeField({ value, isRecovery = false, isFirst = false, hint, error, onChange }: CodeFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      label={isRecovery ? t("auth.recoveryCode") : t("auth.code")}
      hint={hint ?? (isRecovery ? t("auth.recoveryCodeHint") : t("auth.codeHint"))}
      error={error}
      // Focus follows the person's own step.
      ref={isFirst ? focus : null}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      inputMode={isRecovery ? "text" : "numeric"}
      maxLength={40}
      value={value}
      onText={onChange}
      className="tracking-wider tabular-nums"
    />
  );
}
