/** An error in words a person can act on, in their language. What a server wrote for programmers is never shown. */
import type { TFunction } from "i18next";
import { ApiError, type FieldError } from "@/api/http";

function byStatus(status: number, t: TFunction): string {
  if (status === 0) return t("error.offline");
  if (status === 401) return t("error.signedOut");
  if (status === 403) return t("error.forbidden");
  if (status === 404) return t("error.notFound");
  if (status === 409 || status === 412) return t("error.conflict");
  if (status === 413) return t("error.tooLarge");
  if (status === 429) return t("error.tooMany");
  return status >= 500 ? t("error.server") : t("error.invalid");
}

/** The words of a family for what the server named, or nothing when it has none. */
function words(family: "constraint" | "problem" | "problemField", name: string | undefined, t: TFunction): string {
  return name ? t(`${family}.${name}` as "problem.already_decided", { defaultValue: "" }) : "";
}

function nameOf({ field }: FieldError): string | undefined {
  return field.split(".").at(-1);
}

export function errorText(error: unknown, t: TFunction): string {
  if (!(error instanceof ApiError)) return t("error.unexpected");
  const { status, code, message, fields } = error;
  const isOutOfOurHands = status === 0 || status === 429 || status >= 500;
  if (isOutOfOurHands) return byStatus(status, t);
  const constraint = /constraint "?(\w+)"?/i.exec(message)?.[1];
  // What our functions raise with a status of its own ends with the name of the reason.
  const reason = /^PT4\d\d$/.test(code) ? /(\w+)$/.exec(message)?.[1] : undefined;
  const field = fields[0] && nameOf(fields[0]);
  return words("constraint", constraint ?? reason, t) || words("problem", code, t) || words("constraint", code, t) || words("problemField", field, t) || byStatus(status, t);
}

/** The message for one field of a form, if the server named it. */
export function fieldError(error: unknown, field: string, t: TFunction): string | undefined {
  if (!(error instanceof ApiError) || !error.fields.some((known) => nameOf(known) === field)) return undefined;
  return words("problemField", field, t) || t("error.invalid");
}
