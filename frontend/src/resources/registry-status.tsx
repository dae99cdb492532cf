/** The company's status in the CVR register, in words; a normal one is calm, bankruptcy is not. */
import type { TFunction } from "i18next";
import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Badge } from "@/ui/badge";

const NORMAL = new Set(["NORMAL", "AKTIV", "ACTIVE"]);

export function isTrouble(status: string | null | undefined): boolean {
  return Boolean(status) && !NORMAL.has((status ?? "").toUpperCase());
}

/** The register's own word where we have none: it may say more than we know. */
export function statusWords(status: string | null, t: TFunction): string {
  const told = status ?? "";
  const plain = told.charAt(0) + told.slice(1).toLocaleLowerCase("da");
  return t(`register.status.${told.toUpperCase().replaceAll(/[\s_-]/g, "")}` as "register.status.NORMAL", { defaultValue: plain });
}

export function RegistryStatus({ status, isOnlyTrouble = false }: { status: string | null; isOnlyTrouble?: boolean }) {
  const { t } = useTranslation();
  if (!status) return null;
  if (!isTrouble(status)) return isOnlyTrouble ? null : <Badge tone="good">{t("company.active")}</Badge>;
  return (
    <Badge tone="bad" icon={<TriangleAlert aria-hidden />}>
      {statusWords(status, t)}
    </Badge>
  );
}
