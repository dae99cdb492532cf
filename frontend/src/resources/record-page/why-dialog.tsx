/** Why one may see, change or delete this: the database's own reasons, in words. */
import { useQuery } from "@tanstack/react-query";
import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { callFunction } from "@/api/rows-client";
import { Dialog } from "@/ui/dialog";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

interface Access {
  can: { read: boolean; update: boolean; delete: boolean };
  reasons: { code: string; da: string; en: string }[];
}

export function WhyDialog({ table, id, onClose }: { table: string; id: string; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const access = useQuery({
    queryKey: ["access", table, id],
    queryFn: () => callFunction<Access>("explain_access", { of_table: table, of_row: id }),
    staleTime: 0,
  });
  return (
    <Dialog title={t("page.why")} onClose={onClose}>
      {access.isPending ? <SkeletonRows rows={2} /> : null}
      {access.isError ? <ErrorState error={access.error} onRetry={() => void access.refetch()} /> : null}
      {access.data ? (
        <>
          <ul className="flex gap-4 pb-3 text-sm">
            {(["read", "update", "delete"] as const).map((verb) => (
              <li key={verb} className="flex items-center gap-1.5">
                {access.data.can[verb] ? <Check aria-hidden className="size-4 text-good" /> : <X aria-hidden className="size-4 text-bad" />}
                {t(`page.can.${verb}`)}
                <span className="sr-only">{access.data.can[verb] ? t("choice.yes") : t("choice.no")}</span>
              </li>
            ))}
          </ul>
          <ul className="flex flex-col gap-1 text-sm text-ink-muted">
            {access.data.reasons.map((reason) => (
              <li key={reason.code}>{i18n.language === "da" ? reason.da : reason.en}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Dialog>
  );
}
