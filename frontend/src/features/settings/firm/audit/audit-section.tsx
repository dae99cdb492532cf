/** The audit log: every change, newest first, by who, what, when and where; from what to what. */
import { useState } from "react";
import { FileClock } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import type { AuditEntry } from "@/api/tables";
import { AuditFilters } from "@/features/settings/firm/audit/audit-filters";
import { auditWhere, NO_FILTER } from "@/features/settings/firm/audit/audit-query";
import { AuditRow } from "@/features/settings/firm/audit/audit-row";
import { PagedBox } from "@/features/settings/paged-box";
import { useMembers } from "@/resources/use-members";
import { EmptyState } from "@/ui/empty-state";

const PAGE = 50;

export function AuditSection() {
  const { t } = useTranslation();
  const members = useMembers();
  const [filter, setFilter] = useState(NO_FILTER);
  const pages = useRowPages<"audit_log", AuditEntry>("audit_log", { where: auditWhere(filter), order: "id.desc", limit: PAGE });
  return (
    <>
      <AuditFilters filter={filter} members={members} onFilter={setFilter} />
      <PagedBox pages={pages} expected={8} empty={<EmptyState icon={<FileClock aria-hidden />} title={t("audit.empty")} text={t("audit.emptyText")} />}>
        {(entry) => <AuditRow key={entry.id} entry={entry} members={members} />}
      </PagedBox>
    </>
  );
}
