/** The company's status in the CVR register, in words; a normal one is calm, bankruptcy is not. */
import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";

const NORMAL = new Set(["NORMAL", "AKTIV", "ACTIVE"]);

export function isTrouble(status: string | null | undefined): boolean {
  return Boolean(status) && !NORMAL.has((status ?? "").toUpperCase());
}

export function RegistryStatus({ status, isOnlyTrouble = false }: { status: string | null; isOnlyTrouble?: boolean }) {
  const { t } = useTranslation();
  if (!status) return null;
  if (!isTrouble(status)) return isOnlyTrouble ? null : <Badge tone="good">{t("company.active")}</Badge>;
  const words = status.charAt(0) + status.slice(1).toLocaleLowerCase("da");
  return (
    <Badge tone="bad" icon={<TriangleAlert aria-hidden />}>
      {words}
    </Badge>
  );
}
