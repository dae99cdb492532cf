/** Danish comes with the page; English is fetched when chosen. */
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { readPreference, writePreference } from "@/lib/preference";
import { DANISH } from "@/i18n/da";

const words = createInstance();

export type Language = "da" | "en";

export function preferredLanguage(): Language {
  return readPreference("language") === "en" ? "en" : "da";
}

export async function startTranslations(language: Language): Promise<void> {
  await words.use(initReactI18next).init({
    lng: "da",
    fallbackLng: "da",
    resources: { da: { translation: DANISH } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(language);
}

async function speak(language: Language): Promise<void> {
  if (language === "en" && !words.hasResourceBundle("en", "translation")) {
    const english = await import("@/i18n/en");
    words.addResourceBundle("en", "translation", english.ENGLISH);
  }
  await words.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Changes the words at once and remembers the choice in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  writePreference("language", language);
  await speak(language);
}
