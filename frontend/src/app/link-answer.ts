/** What became of a mailed link that led here by way of the server: a refusal stands after the #. */
import { getI18n } from "react-i18next";
import { toast } from "@/ui/toast-store";

export function tellLinkAnswer(): void {
  const answer = new URLSearchParams(window.location.hash.slice(1));
  if (!answer.has("error_code")) return;
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  toast(getI18n().t("auth.linkOver"), "bad");
}
