/** Who the company is: name, CVR number, status, whose; and what can be done. */
import { useCallback } from "react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Mail, MegaphoneOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Company } from "@/api/tables";
import { formatCvr } from "@/lib/cvr";
import { CompanyNewMenu } from "@/features/company/company-new-menu";
import { withList } from "@/resources/list/list-token";
import { RecordHeader } from "@/resources/record-page/record-header";
import { RecordMenu } from "@/resources/record-page/record-menu";
import { RecordOwner } from "@/resources/record-page/record-owner";
import { RecordSteps } from "@/resources/record-page/record-steps";
import { wayBack } from "@/resources/record-page/trail";
import { COMPANIES } from "@/resources/records/records";
import type { RecordRow } from "@/resources/records/spec";
import { RegistryStatus } from "@/resources/registry-status";
import { UploadButton } from "@/resources/upload-button";
import type { Uploads } from "@/resources/use-uploads";
import { CompanyTags } from "@/resources/tags/company-tags";
import { Badge } from "@/ui/badge";
import { CopyButton } from "@/ui/copy-button";
import { LinkButton } from "@/ui/link-button";

export interface CompanyHeaderProps {
  company: Company & RecordRow;
  /** None where the role uploads nothing. */
  uploads: Uploads | null;
}

export function CompanyHeader({ company, uploads }: CompanyHeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/companies/$companyId" });
  const { list } = useSearch({ from: "/shell/companies/$companyId" });
  const back = wayBack("companies", list) ?? "/companies";
  const step = useCallback(
    // The tab stays, so that one can go through the mail of company after company.
    (companyId: string) => void navigate({ to: "/companies/$companyId", params: { companyId }, search: ({ tab, list: kept }) => ({ tab, list: kept }) }),
    [navigate],
  );
  return (
    <RecordHeader
      title={company.name}
      back={{ to: back, label: t("company.back") }}
      badges={
        <>
          {company.cvr ? <CopyButton value={company.cvr} shown={`CVR ${formatCvr(company.cvr)}`} label={t("company.copyCvr")} /> : null}
          <RegistryStatus status={company.registry_status} />
          {company.is_advertising_protected ? <Badge tone="warn" icon={<MegaphoneOff aria-hidden />}>{t("company.protected")}</Badge> : null}
          <RecordOwner ownerId={company.owner_id} />
          <CompanyTags companyId={company.id} />
        </>
      }
      actions={
        <>
          <CompanyNewMenu companyId={company.id} />
          {company.email ? (
            <LinkButton href={`mailto:${company.email}`} icon={<Mail aria-hidden className="size-3.5" />}>
              {t("page.mail")}
            </LinkButton>
          ) : null}
          {uploads ? <UploadButton uploads={uploads} /> : null}
        </>
      }
      end={
        <>
          <RecordSteps spec={COMPANIES} id={company.id} list={list} onGo={step} />
          <RecordMenu spec={COMPANIES} row={company} path={withList(`/companies/${company.id}`, list)} onGone={() => void navigate({ href: back })} />
        </>
      }
    />
  );
}
