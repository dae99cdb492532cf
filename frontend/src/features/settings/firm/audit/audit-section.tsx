/** The audit log: every change, newest first, by who, what, when and where; from what to what. */
import { useState } from "react";
import { FileClock } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import type { AuditEntry } from "@/api/tables";
import { AuditFilters } from "@/features/settings/firm/audit/audit-filters";
import { auditWhere, NO_FILTER } from "@/features/settings/firm/audit/audit-query";
import { AuditRow } from "@/features/settings/firm/audit/audit-row";
import { SettingBox } from "@/features/settings/setting-box";
import { useMembers } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

const PAGE = 50;

export function AuditSection() {
  const { t } = useTranslation();
  const members = useMembers();
  const [filter, setFilter] = useState(NO_FILTER);
  const pages = useRowPages<"audit_log", AuditEntry>("audit_log", { where: auditWhere(filter), order: "id.desc", limit: PAGE });
  const query = { data: pages.data?.pages.flatMap(({ rows }) => rows), error: pages.error, refetch: pages.refetch };
  return (
    <>
      <AuditFilters filter={filter} members={members} onFilter={setFilter} />
      <SettingBox>
        <ListFaces query={query} rows={8} empty={<EmptyState icon={<FileClock aria-hidden />} title={t("audit.empty")} text={t("audit.emptyText")} />}>
          {(rows) => (
            <ul className="divide-y divide-line">
              {rows.map((entry) => (
                <AuditRow key={entry.id} entry={entry} members={members} />
              ))}
            </ul>
          )}
        </ListFaces>
        {pages.hasNextPage ? (
          <div className="flex justify-center p-2">
            <Button look="quiet" isBusy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {t("firm.loadMore")}
            </Button>
          </div>
        ) : null}
      </SettingBox>
    </>
  );
}
