/** Each section of the settings, for the command menu: apart, so that its list is fetched with the menu. */
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSections } from "@/features/settings/use-sections";
import type { Command } from "@/resources/commands";

export function useSectionActions(): Command[] {
  const { t } = useTranslation();
  const router = useRouter();
  return useSections().map(({ id, icon }) => ({
    id: `settings-${id}`,
    label: t(`settings.${id}.title`),
    icon,
    run: () => void router.navigate({ to: "/settings/$section", params: { section: id } }),
  }));
}
