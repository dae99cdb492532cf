/** Makes a misspelt key a type error. */
import "i18next";
import type da from "@/i18n/da.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof da };
  }
}
