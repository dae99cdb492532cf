/** What stands on quotes and invoices: the logo, the colour, where the firm is, and where it is paid; with a letterhead to look at. */
import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";
import { useSaveRow } from "@/api/rows";
import { useMe } from "@/api/session";
import type { FirmInRegister } from "@/features/settings/firm/company/firm-form";
import { brandingOf, BRANDING_FIELDS, type Settings } from "@/features/settings/firm/company/firm-settings";
import { Letterhead } from "@/features/settings/firm/company/letterhead";
import { LogoField } from "@/features/settings/firm/company/logo-field";
import { SettingsForm } from "@/features/settings/firm/company/settings-form";
import { useSettingsDraft } from "@/features/settings/firm/company/use-settings-draft";
import { fillDraft } from "@/resources/register/fill-draft";
import { Field } from "@/ui/field";
import { Input } from "@/ui/input";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

/** What the colour field shows before one is chosen. */
const FIRST_COLOUR = "#1f5fa8";

export interface BrandingFormProps {
  settings: Settings;
  mayEdit: boolean;
  /** What the CVR register said of the number in the form above. */
  told: FirmInRegister | null;
}

/** What the register knows of a letterhead, to be filled where nothing is written. */
const FILLED = ["street", "postal_code", "city", "phone", "email"] as const;
const NOTHING = { street: "", postal_code: "", city: "", phone: "", email: "" };

export function BrandingForm({ settings, mayEdit, told }: BrandingFormProps) {
  const { t } = useTranslation();
  const save = useSaveRow("workspace_settings");
  const name = useMe().workspace?.name ?? "";
  const { draft, setDraft, isChanged, version } = useSettingsDraft(settings, brandingOf);
  const take = useEffectEvent(({ filling, before }: FirmInRegister) => setDraft(fillDraft({ ...NOTHING, ...draft }, filling, before)));
  useEffect(() => {
    if (told) take(told);
  }, [told]);
  const stored = brandingOf(settings);
  const isFilled = told !== null && FILLED.some((field) => draft[field] && draft[field] === told.filling[field] && draft[field] !== stored[field]);
  const store = () => {
    // What another client keeps there stays; what was emptied goes.
    const kept = { ...(settings.branding as Record<string, unknown>), ...draft };
    const branding = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ""));
    save.mutate({ id: settings.id, version, branding }, { onSuccess: () => toast(t("firm.saved")) });
  };
  return (
    <SettingsForm title={t("ownFirm.branding")} mayEdit={mayEdit} isChanged={isChanged} isBusy={save.isPending} error={save.error} onSave={store}>
      <div className="col-span-full">
        <Letterhead name={name} cvr={settings.own_cvr} branding={draft} />
      </div>
      <LogoField logo={draft.logo ?? ""} mayEdit={mayEdit} onLogo={(logo) => setDraft({ ...draft, logo })} />
      <Field label={t("ownFirm.colour")}>
        {(control) => (
          <span className="w-24">
            <Input {...control} type="color" className="p-1" value={draft.colour ?? FIRST_COLOUR} onChange={(event) => setDraft({ ...draft, colour: event.target.value })} />
          </span>
        )}
      </Field>
      {/* Always there, so that a screen reader hears what comes into it. */}
      <p role="status" className="col-span-full text-xs text-ink-muted empty:sr-only">
        {isFilled ? t("ownFirm.fromRegister") : null}
      </p>
      {BRANDING_FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(`ownFirm.field.${field}`)}
          value={draft[field] ?? ""}
          onText={(text) => setDraft({ ...draft, [field]: text })}
          maxLength={300}
        />
      ))}
    </SettingsForm>
  );
}
