/** Handing a deal to a colleague, who is told. The database decides whether that colleague can work on it. */
import { useState } from "react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { refresh } from "@/api/live";
import { callFunction } from "@/api/rows-client";
import type { DealRow } from "@/resources/deals/deal-row";
import { useColleagues } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FormError } from "@/ui/form-error";
import { Select } from "@/ui/select";
import { toast } from "@/ui/toast-store";

export function HandOverDialog({ deal, onClose }: { deal: DealRow; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const members = useColleagues(true);
  const colleagues = [...members].filter(([id]) => id !== deal.owner_id);
  const [to, setTo] = useState("");
  const chosen = to || (colleagues[0]?.[0] ?? "");
  const hand = useMutation({
    mutationFn: () => callFunction<null>("hand_over_deal", { deal: deal.id, to_user: chosen }),
    onSuccess: () => {
      refresh(queries, new Set(["deals"]));
      toast(t("deals.handedOver", { name: members.get(chosen) ?? "" }));
      onClose();
    },
  });
  return (
    <Dialog title={t("deals.handOver")} description={t("deals.handOverText")} onClose={onClose}>
      <div className="flex flex-col gap-4">
        <Select
          aria-label={t("deals.colleague")}
          className="w-full"
          value={chosen}
          options={colleagues.map(([value, label]) => ({ value, label }))}
          onChange={(event) => setTo(event.target.value)}
        />
        {hand.error ? <FormError text={errorText(hand.error, t)} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button look="primary" isBusy={hand.isPending} disabled={!chosen} onClick={() => hand.mutate()}>
            {t("deals.handOver")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
