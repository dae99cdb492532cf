/** "Eksportér": the list as it is filtered, as CSV or as an Excel workbook, made by the server. */
import { useState } from "react";
import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { checked, request } from "@/api/http";
import { useMe } from "@/api/session";
import { saveBlob } from "@/lib/save-blob";
import { exportAddress } from "@/resources/list/export-query";
import type { ListState } from "@/resources/list/list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { useMembers } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { toast } from "@/ui/toast-store";

export interface ExportMenuProps {
  spec: RecordSpec;
  state: ListState;
}

export function ExportMenu({ spec, state }: ExportMenuProps) {
  const { t } = useTranslation();
  const { user } = useMe();
  const members = useMembers();
  const [isBusy, setBusy] = useState(false);
  const fetchFile = async (format: "csv" | "xlsx") => {
    setBusy(true);
    try {
      const answer = await checked(await request(exportAddress(spec, state, { format, me: user.id, members, t })));
      const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
      saveBlob(await answer.blob(), name ?? `${spec.table}.${format}`);
    } catch (error) {
      toast(errorText(error, t), "bad");
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="sm" isBusy={isBusy} icon={<Download aria-hidden className="size-3.5" />} className="max-md:h-10">
          {t("list.export")}
        </Button>
      }
    >
      <MenuItem onSelect={() => void fetchFile("xlsx")}>{t("list.asExcel")}</MenuItem>
      <MenuItem onSelect={() => void fetchFile("csv")}>{t("list.asCsv")}</MenuItem>
    </Menu>
  );
}
