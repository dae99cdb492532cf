/** Why a delivery did not arrive, in words; what is not known is shown as it was noted. */
import type { TFunction } from "i18next";

const KNOWN = ["timeout", "unreachable", "tls", "answer_too_large", "bad_answer", "killed"] as const;

export function failureText(failure: string | null, status: number | null, t: TFunction): string {
  if (failure === "status" || (failure === null && status !== null)) return t("webhooks.failure.status", { status });
  if (failure?.startsWith("blocked")) return t("webhooks.failure.blocked");
  const known = KNOWN.find((word) => word === failure);
  return known ? t(`webhooks.failure.${known}`) : (failure ?? "–");
}
