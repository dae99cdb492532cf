/** The firm's name, its own CVR number, its mail domains, and what new documents are written in. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldError } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { brandingOf, readDomains, type Settings } from "@/features/settings/firm/company/firm-settings";
import { SettingsForm } from "@/features/settings/firm/company/settings-form";
import { useSettingsDraft } from "@/features/settings/firm/company/use-settings-draft";
import { cvrDigits, cvrProblem, formatCvr } from "@/lib/cvr";
import { fillDraft, type Filling } from "@/resources/register/fill-draft";
import { RegisterLine } from "@/resources/register/register-line";
import { useRegister } from "@/resources/register/use-register";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

const CURRENCIES = ["DKK", "EUR", "SEK", "NOK", "USD", "GBP"];

export interface FirmFormProps {
  workspace: Row<"workspaces">;
  settings: Settings;
  mayEdit: boolean;
  /** What the CVR register says of another number: the address is the other form's. */
  onRegister: (told: FirmInRegister) => void;
}

export interface FirmInRegister {
  filling: Filling;
  before: Filling | null;
}

function draftOf({ own_cvr: cvr, own_domains: domains, currency, language }: Settings) {
  return { cvr: formatCvr(cvr), domains: domains.join(", "), currency, language };
}

export function FirmForm({ workspace, settings, mayEdit, onRegister }: FirmFormProps) {
  const { t } = useTranslation();
  const rename = useSaveRow("workspaces");
  const save = useSaveRow("workspace_settings");
  const [name, setName] = useState(workspace.name);
  const { draft, setDraft, isChanged, version } = useSettingsDraft(settings, draftOf);
  const digits = cvrDigits(draft.cvr);
  const wrongCvr = digits ? cvrProblem(draft.cvr) : null;
  const [isTyped, setTyped] = useState(false);
  // Of the number that is stored, only where there is no address yet.
  const isNews = isTyped && (digits !== settings.own_cvr || !brandingOf(settings).street);
  const onFound = (filling: Filling, before: Filling | null) => {
    setName((typed) => fillDraft({ name: typed }, filling, before).name);
    onRegister({ filling, before });
  };
  const register = useRegister(draft.cvr, onFound, mayEdit && isNews);
  const read = readDomains(draft.domains);
  const isRenamed = name.trim() !== workspace.name;
  const store = async () => {
    if (!name.trim() || wrongCvr || read.wrong.length > 0) return;
    // As it will be stored, so that the form knows it again.
    setDraft({ ...draft, cvr: formatCvr(digits), domains: read.domains.join(", ") });
    try {
      if (isRenamed) await rename.mutateAsync({ id: workspace.id, version: workspace.version, name: name.trim() });
      const { currency, language } = draft;
      if (isChanged) await save.mutateAsync({ id: settings.id, version, own_cvr: digits || null, own_domains: read.domains, currency, language });
      toast(t("firm.saved"));
    } catch {
      // The mutation keeps the error; it is shown in the form.
    }
  };
  return (
    <SettingsForm
      title={t("ownFirm.firm")}
      mayEdit={mayEdit}
      isChanged={isChanged || isRenamed}
      isBusy={rename.isPending || save.isPending}
      error={rename.error ?? save.error}
      onSave={() => void store()}
    >
      <TextField label={t("field.name")} value={name} onText={setName} maxLength={200} error={name.trim() ? undefined : t("form.required")} />
      <div className="flex flex-col gap-1.5">
        <TextField
          label={t("field.ownCvr")}
          hint={t("ownFirm.cvrHint")}
          inputMode="numeric"
          value={draft.cvr}
          onText={(cvr) => {
            setDraft({ ...draft, cvr });
            setTyped(true);
          }}
          error={wrongCvr ? t(`cvr.${wrongCvr}`) : fieldError(save.error, "own_cvr", t)}
        />
        <RegisterLine answer={register} isQuietWhenOff />
      </div>
      <TextField
        label={t("ownFirm.domains")}
        hint={t("ownFirm.domainsHint")}
        value={draft.domains}
        onText={(domains) => setDraft({ ...draft, domains })}
        error={read.wrong.length > 0 ? t("ownFirm.domainsWrong", { domains: read.wrong.join(", ") }) : undefined}
      />
      <div className="grid grid-cols-2 gap-4">
        <Field label={t("ownFirm.currency")}>
          {(control) => (
            <Select
              {...control}
              value={draft.currency}
              onChange={(event) => setDraft({ ...draft, currency: event.target.value })}
              options={[...new Set([draft.currency, ...CURRENCIES])].map((value) => ({ value, label: value }))}
            />
          )}
        </Field>
        <Field label={t("ownFirm.language")}>
          {(control) => (
            <Select
              {...control}
              value={draft.language}
              onChange={(event) => setDraft({ ...draft, language: event.target.value as Settings["language"] })}
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
