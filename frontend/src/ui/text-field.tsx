/** A labelled line of text: the field and its input in one. */
import { Field } from "@/ui/field";
import { Input, type InputProps } from "@/ui/input";

export interface TextFieldProps extends InputProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optionalText?: string | undefined;
  onText: (value: string) => void;
}

export function TextField({ label, hint, error, optionalText, onText, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} optionalText={optionalText}>
      {(control) => <Input {...rest} {...control} onChange={(event) => onText(event.target.value)} />}
    </Field>
  );
}
