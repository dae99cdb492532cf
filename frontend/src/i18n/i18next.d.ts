/** Makes a misspelt key a type error. */
import "i18next";
import type { DANISH } from "@/i18n/da";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof DANISH };
  }
}
