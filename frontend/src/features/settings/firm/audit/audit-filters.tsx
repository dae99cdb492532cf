/** Narrowing the audit log: who, what, how, when, and which company. */
import { useState } from "react";
import { ChevronDown, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { NO_FILTER, type AuditFilter } from "@/features/settings/firm/audit/audit-query";
import { CompanyPicker } from "@/resources/company-picker";
import { tableWord } from "@/resources/past/words";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Input } from "@/ui/input";
import { Popover } from "@/ui/popover";
import { Select } from "@/ui/select";

const TABLES = [
  "companies", "people", "company_notes", "deals", "tasks", "quotes", "orders", "invoices", "line_items", "payments", "products", "price_lists",
  "price_list_items", "documents", "email_threads", "chat_conversations", "pipelines", "stages", "user_workspaces", "invitations", "cvr_grants",
  "api_keys", "webhooks", "inbound_endpoints", "workspace_settings", "workspaces",
] as const;
const LABEL = "flex min-w-0 flex-col gap-1";
const OPS = ["insert", "update", "delete"] as const;

export interface AuditFiltersProps {
  filter: AuditFilter;
  members: ReadonlyMap<string, string>;
  onFilter: (filter: AuditFilter) => void;
}

export function AuditFilters({ filter, members, onFilter }: AuditFiltersProps) {
  const { t } = useTranslation();
  const [isPicking, setPicking] = useState(false);
  const put = (part: Partial<AuditFilter>) => onFilter({ ...filter, ...part });
  const people = [...members].toSorted(([, one], [, other]) => one.localeCompare(other, "da"));
  const tables = TABLES.map((value) => ({ value, label: tableWord(value, t) })).toSorted((one, other) => one.label.localeCompare(other.label, "da"));
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <div role="group" aria-label={t("audit.filters")} className="flex flex-col gap-2">
      <div className="grid grid-cols-3 gap-x-3 gap-y-2 max-md:grid-cols-2">
        <label className={LABEL}>
          <span className="text-xs text-ink-muted">{t("audit.who")}</span>
          <Select
            value={filter.actor}
            onChange={(event) => put({ actor: event.target.value })}
            options={[{ value: "", label: t("audit.anybody") }, ...people.map(([value, label]) => ({ value, label }))]}
          />
        </label>
        <label className={LABEL}>
          <span className="text-xs text-ink-muted">{t("audit.what")}</span>
          <Select value={filter.table} onChange={(event) => put({ table: event.target.value })} options={[{ value: "", label: t("audit.anything") }, ...tables]} />
        </label>
        <label className={LABEL}>
          <span className="text-xs text-ink-muted">{t("audit.how")}</span>
          <Select
            value={filter.op}
            onChange={(event) => put({ op: event.target.value })}
            options={[{ value: "", label: t("audit.anyhow") }, ...OPS.map((value) => ({ value, label: t(`audit.op.${value}`) }))]}
          />
        </label>
        <div className={LABEL}>
          <span aria-hidden className="text-xs text-ink-muted">
            {t("audit.company")}
          </span>
          <Popover
            label={t("audit.company")}
            isOpen={isPicking}
            onOpen={setPicking}
            trigger={
              <button
                type="button"
                aria-label={`${t("audit.company")}: ${filter.company?.name ?? t("audit.anyCompany")}`}
                className="flex h-9 items-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 text-left text-sm text-ink hover:border-ink-faint max-md:h-11 max-md:text-base"
              >
                <span className="min-w-0 flex-1 truncate">{filter.company?.name ?? t("audit.anyCompany")}</span>
                <ChevronDown aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
              </button>
            }
          >
            <CompanyPicker
              onChoose={({ id, name }) => {
                put({ company: { id, name } });
                setPicking(false);
              }}
            />
          </Popover>
        </div>
        <label className={LABEL}>
          <span className="text-xs text-ink-muted">{t("audit.from")}</span>
          <Input type="date" value={filter.from} max={filter.to || undefined} onChange={(event) => put({ from: event.target.value })} />
        </label>
        <label className={LABEL}>
          <span className="text-xs text-ink-muted">{t("audit.to")}</span>
          <Input type="date" value={filter.to} min={filter.from || undefined} onChange={(event) => put({ to: event.target.value })} />
        </label>
      </div>
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <Checkbox label={t("audit.machinery")} isChecked={filter.hasMachinery} onChange={(hasMachinery) => put({ hasMachinery })} />
        {isNarrowed ? (
          <Button look="quiet" icon={<X aria-hidden className="size-3.5" />} onClick={() => onFilter(NO_FILTER)}>
            {t("list.clearFilters")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
