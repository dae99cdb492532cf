/** The quotes, orders and invoices of a company or a deal; one opens beside the page with its lines. */
import { useState } from "react";
import { Plus, ReceiptText } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { day, money } from "@/lib/format";
import { CreateRecordDialog } from "@/resources/create-record-dialog";
import { today } from "@/resources/deals/age";
import { choiceText } from "@/resources/fields/field-text";
import { RecordPanel } from "@/resources/record-page/record-panel";
import { INVOICES, ORDERS, QUOTES } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

interface Paper {
  id: string;
  number: string | null;
  title: string | null;
  state: string;
  on: string | null;
  due: string | null;
  gross_minor: number;
  currency: string;
}

const KINDS = [
  { spec: QUOTES, table: "quotes", columns: "title,on:quoted_on,due:valid_until", ofDeal: "deal_id", join: "" },
  { spec: ORDERS, table: "orders", columns: "title,on:ordered_on,due:delivery_on", ofDeal: "deal_id", join: "" },
  { spec: INVOICES, table: "invoices", columns: "title:reference,on:issued_on,due:due_on", ofDeal: "order.deal_id", join: ",order:orders!inner(deal_id)" },
] as const;

export interface PapersListProps {
  /** Of a company, or of one deal of it. */
  companyId: string;
  dealId?: string;
}

function usePapers(kind: (typeof KINDS)[number], { companyId, dealId }: PapersListProps) {
  return useRows<(typeof KINDS)[number]["table"], Paper>(kind.table, {
    select: `id,number,state,gross_minor,currency,${kind.columns}${dealId ? kind.join : ""}`,
    where: dealId ? { [kind.ofDeal]: `eq.${dealId}` } : { company_id: `eq.${companyId}` },
    order: "created_at.desc,id",
    limit: 200,
  });
}

function stateText(spec: RecordSpec, state: string, t: Parameters<typeof choiceText>[2]): string {
  const field = spec.fields.find(({ name }) => name === "state");
  return field ? choiceText(field, state, t) : state;
}

export function PapersList(props: PapersListProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState<{ spec: RecordSpec; id: string } | null>(null);
  const [isCreating, setCreating] = useState(false);
  const found = [usePapers(KINDS[0], props), usePapers(KINDS[1], props), usePapers(KINDS[2], props)];
  const failed = found.find((papers) => papers.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void Promise.all(found.map((papers) => papers.refetch()))} />;
  if (found.some((papers) => papers.isPending)) return <SkeletonRows rows={4} />;
  const isEmpty = found.every((papers) => papers.data?.length === 0);
  const known = { company_id: props.companyId, ...(props.dealId ? { deal_id: props.dealId } : {}) };
  const create = may("quotes", "c") ? (
    <Button icon={<Plus aria-hidden className="size-3.5" />} onClick={() => setCreating(true)}>
      {recordWord(QUOTES, "create", t)}
    </Button>
  ) : null;
  const now = today();
  return (
    <div className="mx-auto flex w-full max-w-200 flex-1 flex-col gap-5">
      {isEmpty ? (
        <EmptyState icon={<ReceiptText aria-hidden />} title={t("deals.noPapers")} text={t(props.dealId ? "deals.noPapersText" : "papers.emptyText")} action={create} />
      ) : (
        <div className="-mb-8 flex justify-end">{create}</div>
      )}
      {KINDS.map(({ spec, table }, index) => {
        const papers = found[index]?.data ?? [];
        return papers.length === 0 ? null : (
          <section key={table} aria-label={recordWord(spec, "many", t)}>
            <h2 className="flex h-8 items-center gap-2 text-xs font-medium text-ink-muted">
              {recordWord(spec, "many", t)}
              <span className="font-normal text-ink-faint tabular-nums">{papers.length}</span>
            </h2>
            <ul className="rounded-lg border border-line bg-surface">
              {papers.map((paper) => {
                const isLate = table === "invoices" && paper.state === "issued" && paper.due !== null && paper.due < now;
                return (
                  <li key={paper.id} className="border-b border-line last:border-b-0">
                    <button type="button" onClick={() => setOpen({ spec, id: paper.id })} className="flex min-h-11 w-full items-center gap-3 px-4 py-1.5 text-left text-sm -outline-offset-2 transition-colors hover:bg-hover">
                      <span className="flex min-w-0 flex-1 items-center gap-x-3 max-sm:flex-col max-sm:items-start">
                        <span className="w-24 shrink-0 font-medium tabular-nums">{paper.number ?? "–"}</span>
                        <span className="max-w-full min-w-0 truncate text-ink-muted max-sm:text-xs">{paper.title}</span>
                      </span>
                      {isLate ? <Badge tone="bad">{t("papers.overdue")}</Badge> : <Badge>{stateText(spec, paper.state, t)}</Badge>}
                      <span className="w-20 shrink-0 text-right text-xs text-ink-faint tabular-nums max-sm:hidden">{day(paper.on)}</span>
                      <span className="w-28 shrink-0 text-right tabular-nums max-sm:w-auto">{money(paper.gross_minor, paper.currency)}</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {open ? <RecordPanel spec={open.spec} id={open.id} isOver onClose={() => setOpen(null)} /> : null}
      {isCreating ? <CreateRecordDialog spec={QUOTES} known={known} onClose={() => setCreating(false)} onCreated={(id) => setOpen({ spec: QUOTES, id })} /> : null}
    </div>
  );
}
