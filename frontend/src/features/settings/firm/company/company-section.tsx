/** The firm itself: its name and CVR number, how it looks on documents, its mail domains, and how documents are numbered. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRow, useRows } from "@/api/rows";
import { useMay, useMe } from "@/api/session";
import { BrandingForm } from "@/features/settings/firm/company/branding-form";
import { FirmForm, type FirmInRegister } from "@/features/settings/firm/company/firm-form";
import { NumberingForm } from "@/features/settings/firm/company/numbering-form";
import { Hint } from "@/ui/hint";
import { ListFaces } from "@/ui/list-faces";

export function CompanySection() {
  const { t } = useTranslation();
  const may = useMay();
  const { workspace_id: here } = useMe();
  const workspace = useRow("workspaces", here ?? undefined);
  const settings = useRows("workspace_settings", { limit: 1 });
  const [told, setTold] = useState<FirmInRegister | null>(null);
  const mayEdit = may("workspace_settings", "u");
  const query = {
    data: workspace.data && settings.data ? settings.data : undefined,
    error: workspace.error ?? settings.error,
    refetch: () => Promise.all([workspace.refetch(), settings.refetch()]),
  };
  return (
    <ListFaces query={query} rows={6} empty={null}>
      {([row]) =>
        row && workspace.data ? (
          <>
            {mayEdit ? null : (
              <Hint text={t("state.readOnly")}>
                <p className="self-start rounded-md bg-sunken px-3 py-2 text-sm text-ink-muted">{t("ownFirm.readOnly")}</p>
              </Hint>
            )}
            <FirmForm workspace={workspace.data} settings={row} mayEdit={mayEdit} onRegister={setTold} />
            <BrandingForm settings={row} mayEdit={mayEdit} told={told} />
            <NumberingForm settings={row} mayEdit={mayEdit} />
          </>
        ) : null
      }
    </ListFaces>
  );
}
