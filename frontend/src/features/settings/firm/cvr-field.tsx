/** Several CVR numbers, typed or pasted; says how many are right and names those that are not. */
import { useTranslation } from "react-i18next";
import { readCvrs } from "@/lib/cvr-list";
import { Field } from "@/ui/field";
import { Textarea } from "@/ui/textarea";

export interface CvrFieldProps {
  label: string;
  /** What it means to leave it empty. */
  emptyHint: string;
  text: string;
  isOptional?: boolean;
  onText: (text: string) => void;
}

const NAMED = 5;

export function CvrField({ label, emptyHint, text, isOptional = false, onText }: CvrFieldProps) {
  const { t } = useTranslation();
  const { cvrs, wrong } = readCvrs(text);
  const named = wrong.slice(0, NAMED).join(", ") + (wrong.length > NAMED ? " …" : "");
  return (
    <Field
      label={label}
      optionalText={isOptional ? t("form.optional") : undefined}
      hint={cvrs.length > 0 ? t("grants.count", { count: cvrs.length }) : emptyHint}
      error={wrong.length > 0 ? t("grants.wrong", { numbers: named }) : undefined}
    >
      {(control) => <Textarea {...control} value={text} inputMode="numeric" placeholder={"12345678\n87654321"} onChange={(event) => onText(event.target.value)} />}
    </Field>
  );
}
