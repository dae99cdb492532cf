/** A box with fields that are saved together. Its button is there for who may, and wakes when something has changed. */
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";

export interface SettingsFormProps {
  title: string;
  mayEdit: boolean;
  isChanged: boolean;
  isBusy: boolean;
  error: unknown;
  onSave: () => void;
  children: ReactNode;
}

export function SettingsForm({ title, mayEdit, isChanged, isBusy, error, onSave, children }: SettingsFormProps) {
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isChanged) onSave();
  };
  return (
    <SettingBox title={title}>
      <form noValidate aria-label={title} onSubmit={submit} className="flex flex-col gap-4 p-4">
        <fieldset disabled={!mayEdit} className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
          {children}
        </fieldset>
        {error ? <FormError text={errorText(error, t)} /> : null}
        {mayEdit ? (
          <Button look={isChanged ? "primary" : "plain"} type="submit" className="self-end" disabled={!isChanged} isBusy={isBusy}>
            {t("firm.save")}
          </Button>
        ) : null}
      </form>
    </SettingBox>
  );
}
