/** Choosing the company an item belongs to; choosing is all it takes. */
import { useTranslation } from "react-i18next";
import type { Company } from "@/api/tables";
import { CompanyPicker } from "@/resources/company-picker";
import { Dialog } from "@/ui/dialog";
import { Spinner } from "@/ui/spinner";

export interface PlaceDialogProps {
  isBusy: boolean;
  firstSearch: string;
  onClose: () => void;
  onChoose: (company: Pick<Company, "id" | "name">) => void;
}

export function PlaceDialog({ isBusy, firstSearch, onClose, onChoose }: PlaceDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t("place.pick")} description={t("place.pickText")} onClose={onClose}>
      {isBusy ? (
        <p role="status" className="flex h-63 items-center justify-center gap-2 text-sm text-ink-muted">
          <Spinner />
          {t("place.working")}
        </p>
      ) : (
        <CompanyPicker firstSearch={firstSearch} onChoose={onChoose} />
      )}
    </Dialog>
  );
}
