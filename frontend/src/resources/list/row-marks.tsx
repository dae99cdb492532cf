/** What a company's line says beside its name: trouble in the CVR register, and how much advice waits. */
import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { RecordRow } from "@/resources/records/spec";
import { isTrouble, RegistryStatus } from "@/resources/registry-status";
import { Badge } from "@/ui/badge";

/** The rows come with the number as a list of one. */
export function adviceCount(row: RecordRow): number {
  const counted = row["open_advice"] as readonly { count: number }[] | null | undefined;
  return counted?.[0]?.count ?? 0;
}

/** Asked first: most lines have nothing to say, and drawing nothing is quickest. */
export function hasMarks(row: RecordRow): boolean {
  return adviceCount(row) > 0 || isTrouble(row["registry_status"] as string | null | undefined);
}

export function RowMarks({ row }: { row: RecordRow }) {
  const { t } = useTranslation();
  const advice = adviceCount(row);
  return (
    <>
      <RegistryStatus status={(row["registry_status"] as string | null | undefined) ?? null} isOnlyTrouble />
      {advice > 0 ? (
        <Badge tone="accent" icon={<Lightbulb aria-hidden />}>
          <span className="sr-only">{t("companies.openAdvice")} </span>
          {advice}
        </Badge>
      ) : null}
    </>
  );
}
