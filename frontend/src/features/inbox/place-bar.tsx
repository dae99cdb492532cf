/** "Whose is this?": the suggested CVR number, or a search, or a new company. */
import { useState } from "react";
import { Link2, Plus } from "lucide-react";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useMay } from "@/api/session";
import { usePlace, useUnplace, type PlacedKind, type PlaceRequest } from "@/api/verbs";
import { CreateFromCvrDialog } from "@/features/inbox/create-from-cvr-dialog";
import { PlaceDialog } from "@/resources/place-dialog";
import { formatCvr } from "@/lib/cvr";
import { Button } from "@/ui/button";
import { toast } from "@/ui/toast-store";

export interface PlaceBarProps {
  table: PlacedKind;
  id: string;
  suggestedCvr: string | null;
  onPlaced: () => void;
}

export function PlaceBar({ table, id, suggestedCvr, onPlaced }: PlaceBarProps) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const place = usePlace();
  const unplace = useUnplace();
  const [dialog, setDialog] = useState<"pick" | "create" | null>(null);
  const failed = (error: unknown) => toast(errorText(error, t), "bad");
  // By the promise: this bar is gone when what it stood over has found its place.
  const takeBack = () => void unplace.mutateAsync({ kind: table, id }).catch(failed);
  const put = async (target: PlaceRequest["target"], name: string, learn: boolean) => {
    const { company_id } = await place.mutateAsync({ kind: table, id, target, learn });
    setDialog(null);
    onPlaced();
    toast(t("place.done", { name }), "good", { label: t("action.undo"), run: takeBack }, id);
    if (company_id && "cvr" in target) void navigate({ to: "/companies/$companyId", params: { companyId: company_id } });
  };
  const putKnown = async (companyId: string, name: string, learn: boolean) => {
    try {
      await put({ company_id: companyId }, name, learn);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-sunken px-5 py-2.5 max-md:px-4">
      <p className="min-w-0 flex-1 basis-56 text-sm text-ink-muted">
        {suggestedCvr ? t("place.suggested", { cvr: formatCvr(suggestedCvr) }) : t("place.question")}
      </p>
      {suggestedCvr && may("companies", "c") ? (
        <Button icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setDialog("create")}>
          {t("place.createFrom")}
        </Button>
      ) : null}
      <Button look="primary" icon={<Link2 aria-hidden className="size-3.5" />} onClick={() => setDialog("pick")}>
        {t("place.pick")}
      </Button>
      {dialog === "pick" ? (
        <PlaceDialog
          isBusy={place.isPending}
          mayLearn={table === "email_threads"}
          onClose={() => setDialog(null)}
          onChoose={({ id: companyId, name }, learn) => void putKnown(companyId, name, learn)}
        />
      ) : null}
      {dialog === "create" && suggestedCvr ? (
        <CreateFromCvrDialog cvr={suggestedCvr} onClose={() => setDialog(null)} onCreate={(name) => put({ cvr: suggestedCvr, name }, name, table === "email_threads")} />
      ) : null}
    </div>
  );
}
