/** Who we are: CVR number, name and address, as they will stand on quotes and invoices. */
import { useState, type FormEvent } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useSaveRow } from "@/api/rows";
import { useMe } from "@/api/session";
import type { Row } from "@/api/tables";
import { detailsOf, settingsFrom, type FirmDetails } from "@/features/home/start/firm-details";
import { hasAddress } from "@/features/home/start/use-start";
import { cvrDigits, cvrProblem } from "@/lib/cvr";
import { fillDraft } from "@/resources/register/fill-draft";
import { RegisterLine } from "@/resources/register/register-line";
import { useRegister } from "@/resources/register/use-register";
import { Button } from "@/ui/button";
import { FormError } from "@/ui/form-error";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

export function DetailsStep({ settings }: { settings: Row<"workspace_settings"> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const me = useMe();
  const former = me.workspace?.name ?? "";
  const saveSettings = useSaveRow("workspace_settings");
  const saveName = useSaveRow("workspaces");
  const [details, setDetails] = useState<FirmDetails>(() => detailsOf(settings, former));
  const [isTried, setTried] = useState(false);
  const wrong = cvrProblem(details.cvr);
  // Of a firm whose details are here already, the register is asked only for another number.
  const isNew = details.cvr !== "" && (cvrDigits(details.cvr) !== settings.own_cvr || !hasAddress(settings.branding));
  const register = useRegister(details.cvr, (filling, before) => setDetails((known) => fillDraft(known, filling, before)), isNew);
  const isWorthTelling = isTried || (details.cvr !== "" && wrong !== "length");
  const error = saveSettings.error ?? saveName.error;
  const field = (name: keyof FirmDetails) => ({
    value: details[name],
    onText: (text: string) => setDetails((known) => ({ ...known, [name]: text })),
  });
  const needed = (name: "name" | "street" | "city") => (isTried && !details[name].trim() ? t("form.required") : undefined);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong || !details.name.trim() || !details.street.trim() || !details.city.trim()) return;
    try {
      await saveSettings.mutateAsync({ id: settings.id, version: settings.version, ...settingsFrom(settings, details) });
      if (details.name.trim() !== former && me.workspace_id) await saveName.mutateAsync({ id: me.workspace_id, name: details.name.trim() });
      await queries.invalidateQueries({ queryKey: ["me"] });
      toast(t("start.saved"));
    } catch {
      // The mutations keep the error; it is shown in the form, and what was typed stays.
    }
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid max-w-140 grid-cols-6 gap-3 *:col-span-6">
      <div className="md:col-span-2">
        <TextField label={t("field.cvr")} inputMode="numeric" placeholder="12 34 56 78" {...field("cvr")} error={wrong && isWorthTelling ? t(`cvr.${wrong}`) : undefined} />
      </div>
      {/* Right below the number on a phone, below both fields on a desk. */}
      <RegisterLine answer={register} className="md:row-start-2" />
      <div className="md:col-span-4">
        <TextField label={t("start.firm")} autoComplete="organization" {...field("name")} error={needed("name")} />
      </div>
      <TextField label={t("field.street")} autoComplete="street-address" {...field("street")} error={needed("street")} />
      <div className="md:col-span-2">
        <TextField label={t("field.postal_code")} inputMode="numeric" autoComplete="postal-code" {...field("postal_code")} />
      </div>
      <div className="md:col-span-4">
        <TextField label={t("field.city")} autoComplete="address-level2" {...field("city")} error={needed("city")} />
      </div>
      <div className="md:col-span-3">
        <TextField label={t("field.email")} type="email" autoComplete="email" optionalText={t("form.optional")} {...field("email")} />
      </div>
      <div className="md:col-span-3">
        <TextField label={t("field.phone")} type="tel" autoComplete="tel" optionalText={t("form.optional")} {...field("phone")} />
      </div>
      <TextField label={t("start.domain")} hint={t("start.domainHint")} placeholder="firma.dk" optionalText={t("form.optional")} {...field("domain")} />
      {error ? <FormError text={errorText(error, t)} /> : null}
      <div>
        <Button look="primary" type="submit" isBusy={saveSettings.isPending || saveName.isPending}>
          {t("start.save")}
        </Button>
      </div>
    </form>
  );
}
