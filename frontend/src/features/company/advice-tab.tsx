/** All advice about the company, open first, then what has been decided. */
import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { AdviceCard } from "@/resources/advice/advice-card";
import { evidenceSearch, useAdvice } from "@/resources/advice/use-advice";
import { useCompanySearch } from "@/features/company/use-company-search";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function AdviceTab() {
  const { t } = useTranslation();
  const may = useMay();
  const { companyId, go } = useCompanySearch();
  const advice = useAdvice(companyId, false);
  if (advice.isPending) return <SkeletonRows />;
  if (advice.isError) return <ErrorState error={advice.error} onRetry={() => void advice.refetch()} />;
  if (advice.data.length === 0) {
    return <EmptyState icon={<Lightbulb aria-hidden />} title={t("advice.empty")} text={t("advice.emptyText")} />;
  }
  const open = advice.data.filter((row) => row.state === "open");
  const decided = advice.data.filter((row) => row.state !== "open");
  const groups = [
    { id: "open", title: t("advice.open"), rows: open },
    { id: "decided", title: t("advice.decidedTitle"), rows: decided },
  ].filter((group) => group.rows.length > 0);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 max-md:p-3">
      <div className="mx-auto flex max-w-180 flex-col gap-6">
        {groups.map((group) => (
          <section key={group.id} aria-label={group.title} className="flex flex-col gap-2">
            <h2 className="text-xs font-medium text-ink-muted">{group.title}</h2>
            <ul className="flex flex-col gap-3">
              {group.rows.map((row) => (
                <AdviceCard key={row.id} advice={row} mayDecide={may("recommendations", "u")} onEvidence={(evidence) => go(evidenceSearch(evidence))} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
