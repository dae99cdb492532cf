/** Whose an uploaded file turned out to be; where nobody knows, a person says it here or in the inbox. */
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { DocumentRow } from "@/api/tables";
import { usePlace } from "@/api/verbs";
import { formatCvr } from "@/lib/cvr";
import { PlaceDialog } from "@/resources/place-dialog";
import { toast } from "@/ui/toast-store";

type Placing = Pick<DocumentRow, "id" | "company_id" | "suggested_cvr" | "state"> & { company: { name: string } | null };

const LINK = "font-medium text-accent underline-offset-2 hover:underline";

export function UploadPlacement({ documentId }: { documentId: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const place = usePlace();
  const [isChoosing, setChoosing] = useState(false);
  const { data: row } = useRow<"documents", Placing>("documents", documentId, "id,company_id,suggested_cvr,state,company:companies(name)");
  if (!row) return null;
  if (row.company_id) {
    return (
      <Link to="/companies/$companyId" params={{ companyId: row.company_id }} search={{ tab: "documents", item: documentId }} className={LINK}>
        {t("upload.placed", { name: row.company?.name ?? "" })}
      </Link>
    );
  }
  if (row.state === "received") return <span>{t("documents.reading")}</span>;
  const put = async (companyId: string) => {
    try {
      await place.mutateAsync({ kind: "documents", id: documentId, target: { company_id: companyId }, learn: false });
      setChoosing(false);
    } catch (error) {
      toast(errorText(error, t), "bad");
    }
  };
  return (
    <span className="flex flex-col gap-1">
      {row.suggested_cvr ? t("place.suggested", { cvr: formatCvr(row.suggested_cvr) }) : t("upload.unplaced")}
      <span className="flex flex-wrap gap-x-3 gap-y-1">
        {may("documents", "u") ? (
          <button type="button" onClick={() => setChoosing(true)} className={LINK}>
            {t("place.pick")}
          </button>
        ) : null}
        <Link to="/inbox" search={{ kind: "document", item: documentId }} className={LINK}>
          {t("upload.toInbox")}
        </Link>
      </span>
      {isChoosing ? <PlaceDialog isBusy={place.isPending} mayLearn={false} onClose={() => setChoosing(false)} onChoose={({ id }) => void put(id)} /> : null}
    </span>
  );
}
