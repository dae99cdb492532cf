/** Choosing the company an item belongs to; choosing is all it takes. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Company } from "@/api/tables";
import { CompanyPicker } from "@/resources/company-picker";
import { Checkbox } from "@/ui/checkbox";
import { Dialog } from "@/ui/dialog";
import { Spinner } from "@/ui/spinner";

export interface PlaceDialogProps {
  isBusy: boolean;
  /** Whether the sender can be remembered. */
  mayLearn: boolean;
  onClose: () => void;
  onChoose: (company: Pick<Company, "id" | "name">, learn: boolean) => void;
}

export function PlaceDialog({ isBusy, mayLearn, onClose, onChoose }: PlaceDialogProps) {
  const { t } = useTranslation();
  const [isLearning, setLearning] = useState(false);
  return (
    <Dialog title={t("place.pick")} description={t("place.pickText")} onClose={onClose}>
      {isBusy ? (
        <p role="status" className="flex h-63 items-center justify-center gap-2 text-sm text-ink-muted">
          <Spinner />
          {t("place.working")}
        </p>
      ) : (
        <div className="flex flex-col gap-3">
          {mayLearn ? <Checkbox label={t("place.learn")} isChecked={isLearning} onChange={setLearning} /> : null}
          <CompanyPicker onChoose={(company) => onChoose(company, isLearning)} />
        </div>
      )}
    </Dialog>
  );
}
