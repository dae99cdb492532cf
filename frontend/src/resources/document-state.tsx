/** How far a document has come: being read, read, or not readable and why. */
import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DocumentRow } from "@/api/tables";
import { phrase } from "@/lib/phrase";
import { Badge } from "@/ui/badge";
import { Spinner } from "@/ui/spinner";

export function DocumentState({ document }: { document: Pick<DocumentRow, "state" | "failure"> }) {
  const { t, i18n } = useTranslation();
  if (document.state === "received") return <Badge icon={<Spinner />}>{t("documents.reading")}</Badge>;
  if (document.state === "failed") {
    return <Badge tone="bad" icon={<CircleAlert aria-hidden />}>{phrase(i18n, "failure", document.failure)}</Badge>;
  }
  return <Badge tone="good" icon={<CircleCheck aria-hidden />}>{t("documents.ready")}</Badge>;
}
