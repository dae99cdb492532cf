/** What a roll-back did, and the way back from it. */
import { useState } from "react";
import { CircleCheck, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { RestorePoint, RollBackReport as Told } from "@/api/past-tables";
import { dayAndTime, quantity } from "@/lib/format";
import { RevertCounts } from "@/resources/past/revert-counts";
import { UndoDrawer } from "@/resources/past/undo-drawer";
import { Button } from "@/ui/button";

export interface RollBackReportProps {
  point: RestorePoint;
  report: Told;
  onLeave: () => void;
}

export function RollBackReport({ point, report, onLeave }: RollBackReportProps) {
  const { t } = useTranslation();
  const [isUndoing, setUndoing] = useState(false);
  return (
    <div className="flex max-w-160 flex-col gap-5">
      <div role="status" className="flex items-start gap-3">
        <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-good" />
        <div>
          <h3 className="text-base font-semibold">{t("rollBack.done", { when: dayAndTime(point.created_at) })}</h3>
          <p className="text-sm text-ink-muted">{t("rollBack.doneText", { count: report.changes, shown: quantity(report.changes) })}</p>
        </div>
      </div>
      <RevertCounts of={report} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onLeave}>{t("rollBack.back")}</Button>
        <Button look="danger" icon={<Undo2 aria-hidden className="size-3.5" />} onClick={() => setUndoing(true)}>
          {t("rollBack.undo")}
        </Button>
      </div>
      {isUndoing ? (
        <UndoDrawer
          operation={{ id: report.operation_id, kind: "roll_back", table_name: null, title: null, root_count: report.changes }}
          onClose={() => setUndoing(false)}
          onDone={onLeave}
        />
      ) : null}
    </div>
  );
}
