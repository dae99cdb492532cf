/** The people we talk to at the company. */
import { Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useCompanySearch } from "@/features/company/use-company-search";
import { Badge } from "@/ui/badge";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Monogram } from "@/ui/monogram";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function PeopleTab() {
  const { t } = useTranslation();
  const { companyId } = useCompanySearch();
  const people = useRows("people", {
    select: "id,name,title,email,phone,is_primary",
    where: { company_id: `eq.${companyId}` },
    order: "is_primary.desc,name_norm,id",
    limit: 500,
  });
  if (people.isPending) return <SkeletonRows />;
  if (people.isError) return <ErrorState error={people.error} onRetry={() => void people.refetch()} />;
  if (people.data.length === 0) {
    return <EmptyState icon={<Users aria-hidden />} title={t("people.empty")} text={t("people.emptyText")} />;
  }
  return (
    <ul className="min-h-0 flex-1 overflow-y-auto">
      {people.data.map(({ id, name, title, email, phone, is_primary }) => (
        <li key={id} className="flex min-h-14 items-center gap-3 border-b border-line px-4 py-2">
          <Monogram name={name} size="md" shape="round" />
          <div className="min-w-0 flex-1">
            <p className="flex items-center gap-2 text-sm font-medium">
              <span className="truncate">{name}</span>
              {is_primary ? <Badge tone="accent">{t("people.primary")}</Badge> : null}
            </p>
            <p className="truncate text-xs text-ink-muted">{title ?? ""}</p>
          </div>
          <div className="flex min-w-0 flex-col items-end text-sm">
            {email ? <a href={`mailto:${email}`} className="max-w-full truncate py-0.5 text-accent hover:underline">{email}</a> : null}
            {phone ? <a href={`tel:${phone.replace(/\s/g, "")}`} className="py-1 text-xs text-ink-muted tabular-nums hover:underline">{phone}</a> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
