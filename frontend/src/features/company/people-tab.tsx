/** The people we talk to at the company; each leads to its own page. */
import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Plus, Users } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { useCompanySearch } from "@/features/company/use-company-search";
import { CreateRecordDialog } from "@/resources/create-record-dialog";
import { TabBody } from "@/resources/record-page/tab-body";
import { PEOPLE } from "@/resources/records/records";
import { recordWord } from "@/resources/records/words";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Monogram } from "@/ui/monogram";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function PeopleTab() {
  const { t } = useTranslation();
  const may = useMay();
  const { companyId } = useCompanySearch();
  const [isCreating, setCreating] = useState(false);
  const people = useRows("people", {
    select: "id,name,title,email,phone,is_primary",
    where: { company_id: `eq.${companyId}` },
    order: "is_primary.desc,name_norm,id",
    limit: 500,
  });
  const create = may("people", "c") ? (
    <Button icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setCreating(true)}>
      {recordWord(PEOPLE, "create", t)}
    </Button>
  ) : null;
  const rows = people.data ?? [];
  return (
    <TabBody label={t("tab.people")}>
      <div className="mx-auto flex w-full max-w-200 flex-col gap-3">
        {people.isPending ? <SkeletonRows /> : null}
        {people.isError ? <ErrorState error={people.error} onRetry={() => void people.refetch()} /> : null}
        {people.isSuccess && rows.length === 0 ? <EmptyState icon={<Users aria-hidden />} title={t("people.empty")} text={t("people.emptyText")} action={create} /> : null}
        {rows.length > 0 ? (
          <>
            <div className="flex justify-end">{create}</div>
            <ul className="rounded-lg border border-line bg-surface">
              {rows.map(({ id, name, title, email, phone, is_primary }) => (
                <li key={id} className="relative flex min-h-14 items-center gap-3 border-b border-line px-4 py-2 transition-colors last:border-b-0 hover:bg-hover">
                  <Monogram name={name} size="md" shape="round" />
                  <div className="min-w-0 flex-1">
                    <p className="flex items-center gap-2 text-sm font-medium max-sm:flex-wrap max-sm:gap-y-0.5">
                      <Link
                        to="/people/$personId"
                        params={{ personId: id }}
                        className="truncate outline-none after:absolute after:inset-0 after:rounded-lg focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
                      >
                        {name}
                      </Link>
                      {is_primary ? <Badge tone="accent">{t("people.primary")}</Badge> : null}
                    </p>
                    <p className="truncate text-xs text-ink-muted">{title ?? ""}</p>
                  </div>
                  <div className="relative flex max-w-1/2 min-w-0 flex-col items-end text-sm">
                    {email ? <a href={`mailto:${email}`} className="max-w-full truncate py-0.5 text-accent hover:underline max-md:py-2.5">{email}</a> : null}
                    {phone ? <a href={`tel:${phone.replace(/\s/g, "")}`} className="py-1 text-xs text-ink-muted tabular-nums max-md:py-3 hover:underline">{phone}</a> : null}
                  </div>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      {isCreating ? <CreateRecordDialog spec={PEOPLE} known={{ company_id: companyId }} onClose={() => setCreating(false)} /> : null}
    </TabBody>
  );
}
