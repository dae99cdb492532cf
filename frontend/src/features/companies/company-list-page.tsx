/** All companies: search, order, and the way to each one. */
import { useEffect, useState } from "react";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { Building2, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { CompanyTable } from "@/features/companies/company-table";
import { useCompanies, type CompanyOrder } from "@/features/companies/use-companies";
import { useDebounced } from "@/lib/use-debounced";
import { CreateCompanyDialog } from "@/resources/create-company-dialog";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { PageHeader } from "@/ui/page-header";
import { SearchBox } from "@/ui/search-box";
import { SkeletonRows } from "@/ui/skeleton-rows";

const route = getRouteApi("/shell/companies");

export function CompanyListPage() {
  const { t } = useTranslation();
  const may = useMay();
  const router = useRouter();
  const navigate = route.useNavigate();
  const { q = "", sort = "activity" } = route.useSearch();
  const [text, setText] = useState(q);
  const [isCreating, setCreating] = useState(false);
  const settled = useDebounced(text.trim());
  useEffect(() => {
    // A company was chosen before the typing settled: writing the search now would call the person back.
    if (router.latestLocation.pathname !== "/companies") return;
    void navigate({ search: (former) => ({ ...former, q: settled || undefined }), replace: true });
  }, [settled, navigate, router]);

  const list = useCompanies(settled, sort);
  const rows = list.data?.pages.flat() ?? [];
  const create = may("companies", "c") ? (
    <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setCreating(true)}>
      <span className="max-sm:hidden">{t("companies.create")}</span>
      <span className="sm:hidden">{t("companies.createShort")}</span>
    </Button>
  ) : null;
  const order = (wanted: CompanyOrder) => {
    void navigate({ search: (former) => ({ ...former, sort: wanted === "activity" ? undefined : wanted }), replace: true });
  };
  return (
    <>
      <PageHeader title={t("nav.companies")}>{create}</PageHeader>
      <div className="flex shrink-0 items-center gap-2 border-b border-line px-3 py-2">
        <SearchBox value={text} label={t("companies.search")} onChange={setText} />
      </div>
      {list.isPending ? <SkeletonRows rows={12} /> : null}
      {list.isError && rows.length === 0 ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isSuccess && rows.length === 0 ? (
        <EmptyState
          icon={<Building2 aria-hidden />}
          title={settled ? t("companies.noneFound", { query: settled }) : t("companies.empty")}
          text={settled ? t("companies.noneFoundText") : t("companies.emptyText")}
        />
      ) : null}
      {rows.length > 0 ? (
        <CompanyTable
          rows={rows}
          order={sort}
          onOrder={order}
          hasMore={list.hasNextPage}
          onMore={() => !list.isFetchingNextPage && void list.fetchNextPage()}
        />
      ) : null}
      {isCreating ? (
        <CreateCompanyDialog
          name={settled}
          onClose={() => setCreating(false)}
          onCreated={(id) => void navigate({ to: "/companies/$companyId", params: { companyId: id } })}
        />
      ) : null}
    </>
  );
}
