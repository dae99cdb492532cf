/** My name and address, the language and light I work in, and the workspace I start in. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useChangeMe, useMe } from "@/api/session";
import { EmailDialog } from "@/features/settings/me/email-dialog";
import { NameRow } from "@/features/settings/me/name-row";
import { StartWorkspace } from "@/features/settings/me/start-workspace";
import { SettingBox } from "@/features/settings/setting-box";
import { SettingRow } from "@/features/settings/setting-row";
import { chooseLanguage, type Language } from "@/i18n/i18n";
import { applyTheme, currentTheme, type Theme } from "@/lib/theme";
import { Button } from "@/ui/button";
import { Segmented } from "@/ui/segmented";
import { toast } from "@/ui/toast-store";

const LANGUAGES = [{ value: "da", label: "Dansk" }, { value: "en", label: "English" }] as const;
const THEMES: readonly Theme[] = ["system", "light", "dark"];

export function ProfileSection() {
  const { t, i18n } = useTranslation();
  const { user, workspaces } = useMe();
  const changeMe = useChangeMe();
  const [theme, setTheme] = useState(currentTheme);
  const [isChangingEmail, setChangingEmail] = useState(false);
  const speak = (language: Language) => {
    void chooseLanguage(language);
    changeMe.mutate({ language }, { onError: (error) => toast(errorText(error, t), "bad") });
  };
  const light = (wanted: Theme) => {
    applyTheme(wanted);
    setTheme(wanted);
  };
  return (
    <>
      <SettingBox>
        <NameRow />
        <SettingRow title={t("field.email")} text={user.email}>
          <Button onClick={() => setChangingEmail(true)}>{t("me.changeEmail")}</Button>
        </SettingRow>
      </SettingBox>
      <SettingBox>
        <SettingRow title={t("nav.language")} text={t("me.languageText")}>
          <Segmented label={t("nav.language")} value={i18n.language as Language} options={LANGUAGES} onChoose={speak} />
        </SettingRow>
        <SettingRow title={t("nav.theme")} text={t("me.themeText")}>
          <Segmented
            label={t("nav.theme")}
            value={theme}
            options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onChoose={light}
          />
        </SettingRow>
        {workspaces.length > 1 ? <StartWorkspace /> : null}
      </SettingBox>
      {isChangingEmail ? <EmailDialog onClose={() => setChangingEmail(false)} /> : null}
    </>
  );
}
