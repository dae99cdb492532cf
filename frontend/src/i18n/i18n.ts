/** The first Danish words come with the page and the others right after it; English is fetched when chosen. */
import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { readPreference, writePreference } from "@/lib/preference";
import { FIRST } from "@/i18n/da/first";

const words = createInstance();

export type Language = "da" | "en";

export function preferredLanguage(): Language {
  return readPreference("language") === "en" ? "en" : "da";
}

export async function startTranslations(language: Language): Promise<void> {
  // Started twice, they would forget the words that came since.
  if (!words.isInitialized) {
    await words.use(initReactI18next).init({
      lng: "da",
      fallbackLng: "da",
      resources: { da: { translation: FIRST } },
      interpolation: { escapeValue: false },
      returnNull: false,
      // Whatever is drawn before its words came is drawn again with them.
      react: { bindI18nStore: "added" },
    });
  }
  await speak(language);
}

let fetching: Promise<void> | undefined;

/** Waits until every Danish word is there; asked for once. What failed is asked for again. */
export function allWords(): Promise<void> {
  fetching ??= import("@/i18n/da").then(
    ({ DANISH }) => void words.addResourceBundle("da", "translation", DANISH),
    (problem: unknown) => {
      fetching = undefined;
      throw problem;
    },
  );
  return fetching;
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
