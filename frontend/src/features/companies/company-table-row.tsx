/** One company in the list. The name is the link, and its reach is the whole line. */
import { Link } from "@tanstack/react-router";
import { Lightbulb } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CompanyLine } from "@/features/companies/use-companies";
import { ago, dayAndTime } from "@/lib/format";
import { cx } from "@/lib/cx";
import { formatCvr } from "@/lib/cvr";
import { RegistryStatus } from "@/resources/registry-status";
import { Badge } from "@/ui/badge";
import { Monogram } from "@/ui/monogram";

export const GRID =
  "grid grid-cols-[minmax(220px,2.4fr)_112px_minmax(90px,1fr)_minmax(110px,1fr)_96px_112px] items-center gap-4 px-4 max-md:grid-cols-[1fr_auto] max-md:gap-2";

export interface CompanyTableRowProps {
  row: CompanyLine;
  top: number;
  owner: string | undefined;
  advice: number;
  isActive: boolean;
}

export function CompanyTableRow({ row, top, owner, advice, isActive }: CompanyTableRowProps) {
  const { t, i18n } = useTranslation();
  return (
    <div
      role="row"
      data-active={isActive || undefined}
      className={cx(
        GRID,
        "absolute inset-x-0 top-0 h-11 border-b border-line text-sm transition-colors hover:bg-hover has-focus-visible:bg-hover",
        isActive && "bg-accent-tint",
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className="flex min-w-0 items-center gap-2.5">
        <Monogram name={row.name} />
        <span className="flex min-w-0 flex-col">
          <Link
            to="/companies/$companyId"
            params={{ companyId: row.id }}
            className="truncate font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {row.name}
          </Link>
          <span className="truncate text-2xs text-ink-muted tabular-nums md:hidden">
            {[formatCvr(row.cvr), row.city].filter(Boolean).join(" · ")}
          </span>
        </span>
        <RegistryStatus status={row.registry_status} isOnlyTrouble />
      </span>
      <span role="cell" className="truncate text-ink-muted tabular-nums max-md:hidden">{formatCvr(row.cvr) || "–"}</span>
      <span role="cell" className="truncate text-ink-muted max-md:hidden">{row.city ?? "–"}</span>
      <span role="cell" className="truncate text-ink-muted max-md:hidden">{owner ?? "–"}</span>
      <span role="cell" className="max-md:hidden">
        {advice > 0 ? (
          <Badge tone="accent" icon={<Lightbulb aria-hidden />}>
            <span className="sr-only">{t("companies.openAdvice")} </span>
            {advice}
          </Badge>
        ) : null}
      </span>
      <span role="cell" className="flex flex-col items-end text-xs whitespace-nowrap text-ink-faint tabular-nums" title={dayAndTime(row.last_activity_at)}>
        {ago(row.last_activity_at, i18n.language)}
        {advice > 0 ? <span className="flex items-center gap-0.5 text-2xs text-accent md:hidden"><Lightbulb aria-hidden className="size-3" />{advice}</span> : null}
      </span>
    </div>
  );
}
