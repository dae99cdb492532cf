/** What the company said and sent last. */
import { Calculator, FileText, Mail, MessageSquare } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCompanySearch } from "@/features/company/use-company-search";
import { useLatestItems } from "@/features/company/use-latest-items";
import { ago, dayAndTime, money } from "@/lib/format";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

const ICONS = { chat: MessageSquare, mail: Mail, document: FileText, price: Calculator } as const;

export function LatestItems() {
  const { t, i18n } = useTranslation();
  const { companyId, go } = useCompanySearch();
  const { items, isPending, error } = useLatestItems(companyId);
  return (
    <section aria-label={t("overview.latest")} className="flex min-w-0 flex-col gap-2">
      <h2 className="text-xs font-medium text-ink-muted">{t("overview.latest")}</h2>
      <div className="overflow-hidden rounded-lg border border-line bg-surface">
        {isPending && items.length === 0 ? <SkeletonRows rows={4} /> : null}
        {error ? <ErrorState error={error} /> : null}
        {!isPending && !error && items.length === 0 ? <p className="px-4 py-5 text-sm text-ink-muted">{t("overview.nothing")}</p> : null}
        <ol>
          {items.map((item) => {
            const Icon = ICONS[item.kind];
            return (
              <li key={`${item.kind}${item.id}`} className="animate-slide-in border-b border-line last:border-b-0">
                <button type="button" onClick={() => go(item.search)} className="flex w-full items-start gap-3 px-4 py-2.5 text-left -outline-offset-2 transition-colors hover:bg-hover">
                  <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" strokeWidth={1.75} />
                  <span className="flex min-w-0 flex-1 flex-col">
                    <span className="flex items-baseline gap-2">
                      <span className="truncate text-xs text-ink-muted">{item.who || t(`latest.${item.kind}`)}</span>
                      <time dateTime={item.at} title={dayAndTime(item.at)} className="ml-auto shrink-0 text-2xs text-ink-faint tabular-nums">{ago(item.at, i18n.language)}</time>
                    </span>
                    <span className="line-clamp-2 text-sm wrap-anywhere">
                      {item.kind === "price" ? money(item.amountMinor, item.currency) : item.text || t("mail.noSubject")}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
