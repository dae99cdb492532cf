/** Returning the whole workspace to a moment of the last day: choose the moment, see what would happen, confirm, read the report. */
import { useState } from "react";
import { ShieldQuestion } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRollBackReach } from "@/api/past";
import type { RestorePoint, RollBackReport } from "@/api/past-tables";
import { useMay } from "@/api/session";
import { RestorePoints } from "@/features/settings/past/restore-points";
import { RollBackPreview } from "@/features/settings/past/roll-back-preview";
import { RollBackReport as Report } from "@/features/settings/past/roll-back-report";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function RollBackSection() {
  const { t } = useTranslation();
  const mayRollBack = useMay()("restore_points", "c");
  const reach = useRollBackReach(mayRollBack);
  const [point, setPoint] = useState<RestorePoint | null>(null);
  const [report, setReport] = useState<RollBackReport | null>(null);
  if (!mayRollBack) {
    return <EmptyState icon={<ShieldQuestion aria-hidden />} title={t("rollBack.forAdmins")} text={t("rollBack.forAdminsText")} />;
  }
  const again = () => {
    setPoint(null);
    setReport(null);
  };
  if (point && report) return <Report point={point} report={report} onLeave={again} />;
  if (point) return <RollBackPreview point={point} onBack={again} onDone={setReport} />;
  if (reach.isError) return <ErrorState error={reach.error} onRetry={() => void reach.refetch()} />;
  if (!reach.data) return <SkeletonRows rows={5} />;
  return <RestorePoints hours={reach.data.window_hours} onChoose={setPoint} />;
}
