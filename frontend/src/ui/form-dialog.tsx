/** A form in a dialog: its fields, why it was not accepted, and its two buttons. What was typed stays on errors. */
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";

export interface FormDialogProps {
  title: string;
  description?: string | undefined;
  /** The verb on the button that sends it. */
  verb: string;
  look?: "primary" | "danger";
  isBusy: boolean;
  error?: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}

export function FormDialog({ title, description, verb, look = "primary", isBusy, error, onSubmit, onClose, children }: FormDialogProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog title={title} description={description} onClose={onClose}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-4">
        {children ? <div className="-m-0.5 flex max-h-[62vh] flex-col gap-4 overflow-y-auto p-0.5">{children}</div> : null}
        {error ? <FormError text={errorText(error, t)} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look={look} type="submit" isBusy={isBusy}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
