/** A company at a glance: what to do next, and what was said last. */
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { AdviceCard } from "@/resources/advice/advice-card";
import { LatestItems } from "@/features/company/latest-items";
import { evidenceSearch, useAdvice } from "@/resources/advice/use-advice";
import { useCompanySearch } from "@/features/company/use-company-search";
import { TabBody } from "@/resources/record-page/tab-body";
import { NextTasks } from "@/resources/tasks/next-tasks";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

const SHOWN = 4;

export function OverviewTab() {
  const { t } = useTranslation();
  const may = useMay();
  const { companyId, go } = useCompanySearch();
  const advice = useAdvice(companyId, true);
  const rows = advice.data ?? [];
  return (
    <TabBody label={t("tab.overview")}>
      <div className="mx-auto grid max-w-260 grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-6 max-xl:grid-cols-1">
        <section aria-label={t("overview.next")} className="flex flex-col gap-2">
          <h2 className="flex items-baseline gap-2 text-xs font-medium text-ink-muted">
            {t("overview.next")}
            {rows.length > SHOWN ? (
              <button type="button" onClick={() => go({ tab: "advice" })} className="tap font-normal text-accent hover:underline">
                {t("overview.all", { count: rows.length })}
              </button>
            ) : null}
          </h2>
          {advice.isPending ? <Skeleton className="h-36 rounded-lg" /> : null}
          {advice.isError ? <ErrorState error={advice.error} onRetry={() => void advice.refetch()} /> : null}
          {advice.isSuccess && rows.length === 0 ? (
            <p className="rounded-lg border border-line bg-surface px-4 py-5 text-sm text-ink-muted">{t("advice.emptyText")}</p>
          ) : null}
          <ul className="flex flex-col gap-3">
            {rows.slice(0, SHOWN).map((row) => (
              <AdviceCard key={row.id} advice={row} mayDecide={may("recommendations", "u")} onEvidence={(evidence) => go(evidenceSearch(evidence))} />
            ))}
          </ul>
        </section>
        <div className="flex min-w-0 flex-col gap-6">
          <NextTasks where={{ company_id: `eq.${companyId}` }} onAll={() => go({ tab: "tasks" })} />
          <LatestItems />
        </div>
      </div>
    </TabBody>
  );
}
