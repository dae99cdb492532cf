/** The sections by name: one's own first, then the workspace's, then its data's. */
import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Section } from "@/features/settings/sections";
import { cx } from "@/lib/cx";

const GROUPS = ["me", "firm", "data"] as const;

export interface SettingsNavProps {
  sections: readonly Section[];
  className?: string;
}

export function SettingsNav({ sections, className }: SettingsNavProps) {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t("settings.title")}
      className={cx("flex w-56 shrink-0 flex-col gap-4 overflow-y-auto border-r border-line p-3 max-md:w-full max-md:border-r-0", className)}
    >
      {GROUPS.filter((group) => sections.some((section) => section.group === group)).map((group) => (
        <section key={group} aria-labelledby={`settings-${group}`}>
          <h2 id={`settings-${group}`} className="px-2 pb-1 text-xs text-ink-faint">
            {t(`settings.group.${group}`)}
          </h2>
          <ul className="flex flex-col gap-px">
            {sections
              .filter((section) => section.group === group)
              .map(({ id, icon: Icon }) => (
                <li key={id}>
                  <Link
                    to="/settings/$section"
                    params={{ section: id }}
                    className="flex h-8 items-center gap-2.5 rounded-md px-2 text-sm transition-colors max-md:h-11"
                    activeProps={{ className: "bg-pressed font-medium text-ink" }}
                    inactiveProps={{ className: "text-ink-muted hover:bg-hover hover:text-ink" }}
                  >
                    <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
                    <span className="flex-1 truncate">{t(`settings.${id}.title`)}</span>
                    <ChevronRight aria-hidden className="size-4 text-ink-faint md:hidden" />
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
