/** The company list as a table; only the rows in view are drawn, so ten thousand are as quick as ten. */
import { useEffect, useRef } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ColumnHead } from "@/features/companies/column-head";
import { CompanyTableRow, GRID } from "@/features/companies/company-table-row";
import { useOpenAdvice, type CompanyLine, type CompanyOrder } from "@/features/companies/use-companies";
import { cx } from "@/lib/cx";
import { useMembers } from "@/resources/use-members";
import { useListKeys } from "@/features/companies/use-list-keys";

const ROW = 44;
const MORE_BEFORE = 30;

export interface CompanyTableProps {
  rows: readonly CompanyLine[];
  order: CompanyOrder;
  onOrder: (order: CompanyOrder) => void;
  hasMore: boolean;
  onMore: () => void;
}

export function CompanyTable({ rows, order, onOrder, hasMore, onMore }: CompanyTableProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const members = useMembers();
  const advice = useOpenAdvice();
  // oxlint-disable-next-line react/incompatible-library -- we do not use the React Compiler, which this warns about
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
  });
  const open = (index: number) => {
    const row = rows[index];
    if (row) void navigate({ to: "/companies/$companyId", params: { companyId: row.id } });
  };
  const active = useListKeys(rows.length, open, (index) => virtual.scrollToIndex(index));
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last > rows.length - MORE_BEFORE) onMore();
  }, [hasMore, last, rows.length, onMore]);

  return (
    <div ref={box} className="min-h-0 flex-1 overflow-auto" role="table" aria-label={t("nav.companies")} aria-rowcount={hasMore ? -1 : rows.length}>
      <div role="row" className={cx(GRID, "sticky top-0 z-10 h-9 border-b border-line bg-surface text-xs text-ink-faint max-md:hidden")}>
        <ColumnHead text={t("field.name")} isSorted={order === "name"} direction="ascending" onSort={() => onOrder("name")} />
        <ColumnHead text={t("field.cvr")} />
        <ColumnHead text={t("field.city")} />
        <ColumnHead text={t("field.owner")} />
        <ColumnHead text={t("field.openAdvice")} />
        <ColumnHead text={t("field.lastActivity")} isSorted={order === "activity"} direction="descending" onSort={() => onOrder("activity")} isEnd />
      </div>
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return row ? (
            <CompanyTableRow
              key={key}
              row={row}
              top={start}
              owner={row.owner_id ? members.get(row.owner_id) : undefined}
              advice={advice.get(row.id) ?? 0}
              isActive={index === active}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}
