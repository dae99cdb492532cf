/** What document numbers begin with, and how the next one will look. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRows, useSaveRow } from "@/api/rows";
import { prefixesOf, SERIES, type Series, type Settings } from "@/features/settings/firm/company/firm-settings";
import { SettingsForm } from "@/features/settings/firm/company/settings-form";
import { useSettingsDraft } from "@/features/settings/firm/company/use-settings-draft";
import { TextField } from "@/ui/text-field";
import { toast } from "@/ui/toast-store";

export interface NumberingFormProps {
  settings: Settings;
  mayEdit: boolean;
}

function isPrefix(text: string): boolean {
  return /^[A-ZÆØÅ0-9]{1,6}$/i.test(text);
}

export function NumberingForm({ settings, mayEdit }: NumberingFormProps) {
  const { t } = useTranslation();
  const save = useSaveRow("workspace_settings");
  const [year] = useState(() => new Date().getFullYear());
  const { draft, setDraft, isChanged, version } = useSettingsDraft(settings, prefixesOf);
  const counters = useRows<"numbering_counters", { kind: string; last: number }>("numbering_counters", {
    select: "kind,last",
    where: { year: `eq.${year}` },
  });
  const nextOf = (series: Series) => String((counters.data?.find(({ kind }) => kind === series)?.last ?? 0) + 1).padStart(4, "0");
  const store = () => {
    if (!SERIES.every((series) => isPrefix(draft[series]))) return;
    const prefixes = { ...(settings.number_prefixes as Record<string, unknown>), ...draft };
    save.mutate({ id: settings.id, version, number_prefixes: prefixes }, { onSuccess: () => toast(t("firm.saved")) });
  };
  return (
    <SettingsForm title={t("ownFirm.numbering")} mayEdit={mayEdit} isChanged={isChanged} isBusy={save.isPending} error={save.error} onSave={store}>
      {SERIES.map((series) => (
        <TextField
          key={series}
          label={t(`ownFirm.series.${series}`)}
          hint={t("ownFirm.looksLike", { number: `${draft[series]}-${year}-${nextOf(series)}` })}
          value={draft[series]}
          onText={(text) => setDraft({ ...draft, [series]: text.trim() })}
          maxLength={6}
          error={isPrefix(draft[series]) ? undefined : t("ownFirm.prefixWrong")}
        />
      ))}
    </SettingsForm>
  );
}
