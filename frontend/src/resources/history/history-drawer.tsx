/** A record's history over the page it stands on. */
import { useTranslation } from "react-i18next";
import { HistoryPanel } from "@/resources/history/history-panel";
import { titleOf, type RecordRow, type RecordSpec } from "@/resources/records/spec";
import { Drawer } from "@/ui/drawer";

export interface HistoryDrawerProps {
  spec: RecordSpec;
  row: RecordRow;
  onClose: () => void;
}

export function HistoryDrawer({ spec, row, onClose }: HistoryDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer title={t("tab.history")} description={titleOf(spec, row)} onClose={onClose}>
      <HistoryPanel spec={spec} id={row.id} />
    </Drawer>
  );
}
