/** What the command menu offers besides records: where to go, what to create, what to set. Only what the person may do. */
import { useRouter } from "@tanstack/react-router";
import { Bell, Keyboard, Languages, LogOut, Monitor, Moon, Plus, Settings, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useChangeMe, useMay } from "@/api/session";
import { showOverlay } from "@/app/overlay";
import { useLeave } from "@/app/use-leave";
import { usePlaces } from "@/app/use-places";
import { chooseLanguage } from "@/i18n/i18n";
import { applyTheme } from "@/lib/theme";
import { isCreatable } from "@/resources/creatable";
import type { Command } from "@/resources/commands";
import { RECORDS } from "@/resources/records/records";
import { recordWord } from "@/resources/records/words";

export function useGoActions(): Command[] {
  const router = useRouter();
  return usePlaces().map(({ to, text, icon }) => ({ id: `go-${to}`, label: text, icon, run: () => router.history.push(to) }));
}

export function useCreateActions(): Command[] {
  const { t } = useTranslation();
  const may = useMay();
  return Object.values(RECORDS)
    .filter((spec) => isCreatable(spec) && may(spec.resource, "c"))
    .map((spec) => ({ id: `create-${spec.word}`, label: recordWord(spec, "create", t), icon: Plus, run: () => showOverlay({ kind: "create", spec }) }));
}

export function useSettingActions(): Command[] {
  const { t, i18n } = useTranslation();
  const leave = useLeave();
  const router = useRouter();
  const changeMe = useChangeMe();
  const other = i18n.language === "da" ? "en" : "da";
  const speak = () => {
    void chooseLanguage(other);
    changeMe.mutate({ language: other });
  };
  const themes = [["light", Sun], ["dark", Moon], ["system", Monitor]] as const;
  return [
    { id: "settings", label: t("settings.title"), icon: Settings, run: () => void router.navigate({ to: "/settings" }) },
    ...themes.map(([theme, icon]) => ({ id: `theme-${theme}`, label: `${t("nav.theme")}: ${t(`theme.${theme}`)}`, icon, run: () => applyTheme(theme) })),
    { id: "language", label: `${t("nav.language")}: ${other === "en" ? "English" : "Dansk"}`, icon: Languages, run: speak },
    { id: "news", label: t("news.title"), icon: Bell, run: () => showOverlay({ kind: "news" }) },
    { id: "help", label: t("shortcuts.title"), icon: Keyboard, run: () => showOverlay({ kind: "help" }) },
    { id: "sign-out", label: t("nav.signOut"), icon: LogOut, run: () => void leave() },
  ];
}
