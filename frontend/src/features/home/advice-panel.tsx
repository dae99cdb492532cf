/** What to do now: the most urgent advice about one's companies, and about those that are nobody's. */
import { useState } from "react";
import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Recommendation } from "@/api/tables";
import { AdviceItem } from "@/features/home/advice-item";
import { Panel } from "@/features/home/panel";
import type { Shown } from "@/features/home/whose";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

const STEP = 5;

export interface AdviceAbout extends Recommendation {
  company: { id: string; name: string };
}

function aboutWhom({ whose, owner }: Shown): Record<string, string> {
  if (!owner) return {};
  return whose === "me" ? { "company.or": `(owner_id.eq.${owner},owner_id.is.null)` } : { "company.owner_id": `eq.${owner}` };
}

export function AdvicePanel({ shown }: { shown: Shown }) {
  const { t } = useTranslation();
  const may = useMay();
  const [count, setCount] = useState(STEP);
  const advice = useRows<"recommendations", AdviceAbout>(
    "recommendations",
    {
      select: "*,company:companies!inner(id,name)",
      where: { state: "eq.open", ...aboutWhom(shown) },
      order: "urgency.desc,score.desc,created_at.desc",
      // One more than is shown tells whether there are more.
      limit: count + 1,
    },
    { uses: ["companies"] },
  );
  const rows = advice.data ?? [];
  return (
    <Panel title={t("home.advice")} isBare>
      {advice.isPending ? (
        <div role="status" aria-label={t("state.loading")} className="flex flex-col gap-2">
          {[0, 1, 2].map((place) => (
            <Skeleton key={place} className="h-36 rounded-lg" />
          ))}
        </div>
      ) : null}
      {advice.isError || (advice.isSuccess && rows.length === 0) ? (
        <div className="flex rounded-lg border border-line bg-surface">
          {advice.isError ? (
            <ErrorState error={advice.error} onRetry={() => void advice.refetch()} />
          ) : (
            <EmptyState icon={<Lightbulb aria-hidden />} title={t("home.noAdvice")} text={t("home.noAdviceText")} />
          )}
        </div>
      ) : null}
      {rows.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {rows.slice(0, count).map((row) => (
            <AdviceItem key={row.id} advice={row} mayDecide={may("recommendations", "u")} />
          ))}
        </ul>
      ) : null}
      {rows.length > count ? (
        <Button look="quiet" size="sm" className="self-center max-md:h-10" onClick={() => setCount(count + STEP)}>
          {t("home.moreAdvice")}
        </Button>
      ) : null}
    </Panel>
  );
}
