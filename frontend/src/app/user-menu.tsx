/** The person's own menu: language, theme, sign out. */
import { useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { LogOut, Settings } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useChangeMe, useMe } from "@/api/session";
import { useLeave } from "@/app/use-leave";
import { chooseLanguage, type Language } from "@/i18n/i18n";
import { applyTheme, currentTheme, type Theme } from "@/lib/theme";
import { Menu } from "@/ui/menu";
import { MenuChoice } from "@/ui/menu-choice";
import { MenuItem } from "@/ui/menu-item";
import { MenuLine } from "@/ui/menu-line";
import { Monogram } from "@/ui/monogram";

export function UserMenu() {
  const { t, i18n } = useTranslation();
  const { user } = useMe();
  const navigate = useNavigate();
  const leave = useLeave();
  const changeMe = useChangeMe();
  const [theme, setTheme] = useState(currentTheme);
  const name = user.name || user.email;
  const trigger = (
    <button
      type="button"
      aria-label={t("nav.userMenu", { name })}
      className="flex h-10 items-center gap-2.5 rounded-md px-1.5 text-left transition-colors hover:bg-hover"
    >
      <Monogram name={name} shape="round" />
      <span className="min-w-0 flex-1 truncate text-sm">{name}</span>
    </button>
  );
  return (
    <Menu trigger={trigger} side="top" align="start">
      <p className="max-w-64 truncate px-2 pt-1.5 text-xs text-ink-muted">{user.email}</p>
      <MenuChoice
        label={t("nav.language")}
        value={i18n.language}
        options={[
          { value: "da", label: "Dansk" },
          { value: "en", label: "English" },
        ]}
        onChoose={(language) => {
          void chooseLanguage(language as Language);
          changeMe.mutate({ language: language as Language });
        }}
      />
      <MenuLine />
      <MenuChoice
        label={t("nav.theme")}
        value={theme}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChoose={(value) => {
          applyTheme(value as Theme);
          setTheme(value as Theme);
        }}
      />
      <MenuLine />
      <MenuItem icon={<Settings aria-hidden strokeWidth={1.75} />} onSelect={() => void navigate({ to: "/settings" })}>
        {t("settings.title")}
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden strokeWidth={1.75} />} onSelect={() => void leave()}>
        {t("nav.signOut")}
      </MenuItem>
    </Menu>
  );
}
