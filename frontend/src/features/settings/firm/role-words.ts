/** A role's name, and what it may do with a kind of data, in words. */
import type { TFunction } from "i18next";

export function roleWord(role: string, t: TFunction): string {
  return t(`role.${role}` as "role.other", { defaultValue: role });
}

export function roleText(role: string, t: TFunction): string {
  return t(`roleText.${role}` as "roleText.viewer", { defaultValue: "" });
}

const LETTERS = ["r", "c", "u", "d"] as const;

/** "rc*u*" gives "Se · egne: oprette, rette". */
export function rightsText(letters: string, t: TFunction): string {
  const granted = LETTERS.filter((letter) => letters.includes(letter));
  const own = granted.filter((letter) => letters.includes(`${letter}*`));
  const all = granted.filter((letter) => !own.includes(letter));
  if (granted.length === 0) return t("rights.none");
  if (all.length === LETTERS.length) return t("rights.all");
  const words = (some: readonly (typeof LETTERS)[number][]) => some.map((letter) => t(`rights.${letter}`)).join(", ");
  const parts = [all.length > 0 ? words(all) : "", own.length > 0 ? t("rights.own", { rights: words(own) }) : ""];
  const text = parts.filter(Boolean).join(" · ");
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
}
