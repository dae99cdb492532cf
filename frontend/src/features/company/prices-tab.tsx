/** The prices calculated for the company, each with its lines and the way it was reached. */
import { useState } from "react";
import { Calculator } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { CalculateDialog } from "@/features/company/calculate-dialog";
import { PriceCard } from "@/features/company/price-card";
import { useCompanySearch } from "@/features/company/use-company-search";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function PricesTab() {
  const { t } = useTranslation();
  const may = useMay();
  const { companyId, item, go } = useCompanySearch();
  const [isAsking, setAsking] = useState(false);
  const prices = useRows("price_calculations", {
    where: { company_id: `eq.${companyId}` },
    order: "created_at.desc,id",
    limit: 100,
  });
  const dialog = isAsking ? (
    <CalculateDialog companyId={companyId} onClose={() => setAsking(false)} onDone={(id) => { setAsking(false); go({ tab: "prices", item: id }); }} />
  ) : null;
  const ask = may("price_calculations", "c") ? (
    <Button icon={<Calculator aria-hidden className="size-3.5" />} onClick={() => setAsking(true)}>{t("prices.calculate")}</Button>
  ) : null;
  if (prices.isPending) return <SkeletonRows />;
  if (prices.isError) return <ErrorState error={prices.error} onRetry={() => void prices.refetch()} />;
  if (prices.data.length === 0) {
    return (
      <>
        <EmptyState icon={<Calculator aria-hidden />} title={t("prices.empty")} text={t("prices.emptyText")} action={ask} />
        {dialog}
      </>
    );
  }
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
      <div className="mx-auto flex max-w-220 flex-col gap-3">
        <div className="flex justify-end">{ask}</div>
        {prices.data.map((row, index) => (
          <PriceCard
            key={row.id}
            calculation={row}
            isOpenAtFirst={item ? row.id === item : index === 0}
            isChosen={row.id === item}
          />
        ))}
      </div>
      {dialog}
    </div>
  );
}
