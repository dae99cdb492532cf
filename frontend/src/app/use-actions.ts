/** What the command menu offers besides records: where to go, what to create, what to set. Only what the person may do. */
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Keyboard, Languages, LogOut, Monitor, Moon, Plus, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useChangeMe, useMay, useMe, useSignOut } from "@/api/session";
import { showOverlay } from "@/app/overlay";
import { forgetRecent } from "@/app/recent";
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
  const { user } = useMe();
  const router = useRouter();
  const queries = useQueryClient();
  const signOut = useSignOut();
  const changeMe = useChangeMe();
  const other = i18n.language === "da" ? "en" : "da";
  const speak = () => {
    void chooseLanguage(other);
    changeMe.mutate({ language: other });
  };
  const leave = async () => {
    await signOut.mutateAsync();
    forgetRecent(user.id);
    await router.navigate({ to: "/signin" });
    queries.clear();
  };
  const themes = [["light", Sun], ["dark", Moon], ["system", Monitor]] as const;
  return [
    ...themes.map(([theme, icon]) => ({ id: `theme-${theme}`, label: `${t("nav.theme")}: ${t(`theme.${theme}`)}`, icon, run: () => applyTheme(theme) })),
    { id: "language", label: `${t("nav.language")}: ${other === "en" ? "English" : "Dansk"}`, icon: Languages, run: speak },
    { id: "help", label: t("keys.title"), icon: Keyboard, run: () => showOverlay({ kind: "help" }) },
    { id: "sign-out", label: t("nav.signOut"), icon: LogOut, run: () => void leave() },
  ];
}
