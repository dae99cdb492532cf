/** What became of a mailed link that led here by way of the server stands after the #. */
import { getI18n } from "react-i18next";
import { toast } from "@/ui/toast-store";

const DONE = ["email_change", "signup"] as const;

export function tellLinkAnswer(): void {
  const answer = new URLSearchParams(window.location.hash.slice(1));
  const done = DONE.find((kind) => kind === answer.get("done"));
  if (!done && !answer.has("error_code")) return;
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  const { t } = getI18n();
  if (done) toast(t(`auth.linkDone.${done}`));
  else toast(t("auth.linkOver"), "bad");
}
