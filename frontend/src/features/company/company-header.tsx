/** Who the company is: name, CVR number, status, and what can be done. */
import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, MegaphoneOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Company } from "@/api/tables";
import { formatCvr } from "@/lib/cvr";
import { ago } from "@/lib/format";
import { RegistryStatus } from "@/resources/registry-status";
import { CompanyTags } from "@/resources/tags/company-tags";
import { Badge } from "@/ui/badge";
import { CopyButton } from "@/ui/copy-button";
import { Monogram } from "@/ui/monogram";

export function CompanyHeader({ company, children }: { company: Company; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  return (
    <header className="flex min-h-16 shrink-0 items-center gap-3 border-b border-line py-2.5 pr-3 pl-2">
      <Link to="/companies" aria-label={t("company.back")} className="rounded-md p-1 text-ink-faint transition-colors hover:bg-hover hover:text-ink">
        <ChevronLeft aria-hidden className="size-4" />
      </Link>
      <span className="max-sm:hidden">
        <Monogram name={company.name} size="lg" />
      </span>
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-lg font-semibold tracking-tight">{company.name}</h1>
        <p className="-ml-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          {company.cvr ? <CopyButton value={company.cvr} shown={`CVR ${formatCvr(company.cvr)}`} label={t("company.copyCvr")} /> : null}
          <RegistryStatus status={company.registry_status} />
          {company.is_advertising_protected ? <Badge tone="warn" icon={<MegaphoneOff aria-hidden />}>{t("company.protected")}</Badge> : null}
          <CompanyTags companyId={company.id} />
          <span className="px-1 text-xs text-ink-faint tabular-nums max-md:hidden">
            {company.last_activity_at ? t("company.lastActivity", { when: ago(company.last_activity_at, i18n.language) }) : t("company.noActivity")}
          </span>
        </p>
      </div>
      {children}
    </header>
  );
}
