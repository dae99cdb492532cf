/** A password, which can be shown while it is typed. */
import { useState, type ReactNode } from "react";
import { Eye, EyeOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Field } from "@/ui/field";
import { IconButton } from "@/ui/icon-button";
import { Input } from "@/ui/input";

export interface PasswordFieldProps {
  value: string;
  /** Without one: "Adgangskode". */
  label?: string | undefined;
  /** Whether it is being chosen, so that the browser offers one instead of filling in the old. */
  isNew: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  /** At the right of the label, such as a link for who has forgotten it. */
  end?: ReactNode;
  onChange: (value: string) => void;
}

export function PasswordField({ value, label, isNew, hint, error, end, onChange }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <div className="relative">
      <Field label={label ?? t("auth.password")} hint={hint} error={error}>
        {(control) => (
          <div className="relative">
            <Input
              {...control}
              type={isShown ? "text" : "password"}
              name={isNew ? "new-password" : "password"}
              autoComplete={isNew ? "new-password" : "current-password"}
              required
              value={value}
              onChange={(event) => onChange(event.target.value)}
              className="pr-10"
            />
            <IconButton
              label={isShown ? t("auth.hidePassword") : t("auth.showPassword")}
              onClick={() => setShown(!isShown)}
              className="absolute top-1/2 right-0.5 -translate-y-1/2"
            >
              {isShown ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />}
            </IconButton>
          </div>
        )}
      </Field>
      {end ? <div className="absolute top-0 right-0 text-sm">{end}</div> : null}
    </div>
  );
}
