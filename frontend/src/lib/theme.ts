/** Light, dark or as the machine says. */
import { readPreference, writePreference } from "@/lib/preference";

export type Theme = "system" | "light" | "dark";

export function currentTheme(): Theme {
  const stored = readPreference("theme");
  return stored === "light" || stored === "dark" ? stored : "system";
}

export function applyTheme(theme: Theme): void {
  writePreference("theme", theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
