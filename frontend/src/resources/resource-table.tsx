/** A plain table drawn from its registry entry, with the four faces of every list. */
import { Table2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { Row, TableName } from "@/api/tables";
import { cx } from "@/lib/cx";
import type { Resource } from "@/resources/registry";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface ResourceTableProps<T extends TableName> {
  resource: Resource<T>;
  where?: Record<string, string>;
  label: string;
  emptyTitle: string;
  emptyText?: string;
}

export function ResourceTable<T extends TableName>({ resource, where, label, emptyTitle, emptyText }: ResourceTableProps<T>) {
  const { t } = useTranslation();
  const rows = useRows<T, Row<T> & { id?: string }>(resource.table, {
    select: resource.select,
    order: resource.order,
    where,
    limit: 1000,
  });
  if (rows.isPending) return <SkeletonRows rows={10} />;
  if (rows.isError) return <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />;
  if (rows.data.length === 0) return <EmptyState icon={<Table2 aria-hidden />} title={emptyTitle} text={emptyText} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
    <div role="region" aria-label={label} tabIndex={0} className="min-h-0 flex-1 overflow-auto -outline-offset-2">
      <table className="w-full text-sm">
        <thead className="sticky top-0 z-10 bg-surface">
          <tr>
            {resource.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={cx(
                  "h-9 border-b border-line px-4 text-xs font-normal whitespace-nowrap text-ink-faint",
                  column.isNumber ? "text-right" : "text-left",
                  column.isHiddenOnPhones && "max-md:hidden",
                )}
              >
                {column.label(t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.data.map((row, index) => (
            <tr key={row.id ?? index} className="transition-colors hover:bg-hover">
              {resource.columns.map((column) => (
                <td
                  key={column.id}
                  className={cx(
                    "h-11 max-w-120 border-b border-line px-4 py-1.5",
                    column.isNumber && "text-right whitespace-nowrap tabular-nums",
                    column.isHiddenOnPhones && "max-md:hidden",
                  )}
                >
                  {column.value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
