/** The firm's name, its own CVR number, its mail domains, and what new documents are written in. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldError } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { readDomains, type Settings } from "@/features/settings/firm/company/firm-settings";
import { SettingsForm } from "@/features/settings/firm/company/settings-form";
import { cvrDigits, cvrProblem, formatCvr } from "@/lib/cvr";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

const CURRENCIES = ["DKK", "EUR", "SEK", "NOK", "USD", "GBP"];

export interface FirmFormProps {
  workspace: Row<"workspaces">;
  settings: Settings;
  mayEdit: boolean;
}

export function FirmForm({ workspace, settings, mayEdit }: FirmFormProps) {
  const { t } = useTranslation();
  const rename = useSaveRow("workspaces");
  const save = useSaveRow("workspace_settings");
  const [name, setName] = useState(workspace.name);
  const [cvr, setCvr] = useState(formatCvr(settings.own_cvr));
  const [domains, setDomains] = useState(settings.own_domains.join(", "));
  const [currency, setCurrency] = useState(settings.currency);
  const [language, setLanguage] = useState(settings.language);
  const digits = cvrDigits(cvr);
  const wrongCvr = digits ? cvrProblem(cvr) : null;
  const read = readDomains(domains);
  const isRenamed = name.trim() !== workspace.name;
  const values = { own_cvr: digits || null, own_domains: read.domains, currency, language };
  const isChanged = isRenamed || Object.entries(values).some(([column, value]) => JSON.stringify(value) !== JSON.stringify(settings[column as keyof typeof values]));
  const store = async () => {
    if (!name.trim() || wrongCvr || read.wrong.length > 0) return;
    try {
      if (isRenamed) await rename.mutateAsync({ id: workspace.id, version: workspace.version, name: name.trim() });
      await save.mutateAsync({ id: settings.id, version: settings.version, ...values });
      toast(t("firm.saved"));
    } catch {
      // The mutation keeps the error; it is shown in the form.
    }
  };
  return (
    <SettingsForm
      title={t("ownFirm.firm")}
      mayEdit={mayEdit}
      isChanged={isChanged}
      isBusy={rename.isPending || save.isPending}
      error={rename.error ?? save.error}
      onSave={() => void store()}
    >
      <TextField label={t("field.name")} value={name} onText={setName} maxLength={200} error={name.trim() ? undefined : t("form.required")} />
      <TextField
        label={t("field.ownCvr")}
        hint={t("ownFirm.cvrHint")}
        inputMode="numeric"
        value={cvr}
        onText={setCvr}
        error={wrongCvr ? t(`cvr.${wrongCvr}`) : fieldError(save.error, "own_cvr", t)}
      />
      <TextField
        label={t("ownFirm.domains")}
        hint={t("ownFirm.domainsHint")}
        value={domains}
        onText={setDomains}
        error={read.wrong.length > 0 ? t("ownFirm.domainsWrong", { domains: read.wrong.join(", ") }) : undefined}
      />
      <div className="grid grid-cols-2 gap-4">
        <Field label={t("ownFirm.currency")}>
          {(control) => (
            <Select {...control} value={currency} onChange={(event) => setCurrency(event.target.value)} options={[...new Set([currency, ...CURRENCIES])].map((value) => ({ value, label: value }))} />
          )}
        </Field>
        <Field label={t("ownFirm.language")}>
          {(control) => (
            <Select
              {...control}
              value={language}
              onChange={(event) => setLanguage(event.target.value as typeof language)}
              options={[
                { value: "da", label: "Dansk" },
                { value: "en", label: "English" },
              ]}
            />
          )}
        </Field>
      </div>
    </SettingsForm>
  );
}
