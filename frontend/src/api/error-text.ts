/** An error in words a person can act on: ours by code, else what the server said, else what the status means. */
import type { TFunction } from "i18next";
import { ApiError } from "@/api/http";

function byStatus(status: number, t: TFunction): string {
  if (status === 0) return t("error.offline");
  if (status === 401) return t("error.signedOut");
  if (status === 403) return t("error.forbidden");
  if (status === 404) return t("error.notFound");
  if (status === 409) return t("error.conflict");
  if (status === 413) return t("error.tooLarge");
  if (status === 429) return t("error.tooMany");
  return status >= 500 ? t("error.server") : t("error.invalid");
}

export function errorText(error: unknown, t: TFunction): string {
  if (!(error instanceof ApiError)) return t("error.unexpected");
  const hasOwnWords = error.status === 0 || error.status === 429 || error.status >= 500;
  if (hasOwnWords) return byStatus(error.status, t);
  return error.fields[0]?.message ?? (error.message || byStatus(error.status, t));
}

/** The message for one field of a form, if the server named it. */
export function fieldError(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.fields.find((known) => known.field.split(".").at(-1) === field)?.message;
}
