/** The quotes and orders of a deal, and the invoices that its orders became. */
import { useTranslation } from "react-i18next";
import { ReceiptText } from "lucide-react";
import { useRows } from "@/api/rows";
import { day, money } from "@/lib/format";
import { choiceText } from "@/resources/fields/field-text";
import { INVOICES, ORDERS, QUOTES } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { Badge } from "@/ui/badge";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

interface Paper {
  id: string;
  number: string | null;
  state: string;
  on: string | null;
  gross_minor: number;
  currency: string;
}

const KINDS = [
  { spec: QUOTES, table: "quotes", on: "quoted_on", where: "deal_id", join: "" },
  { spec: ORDERS, table: "orders", on: "ordered_on", where: "deal_id", join: "" },
  { spec: INVOICES, table: "invoices", on: "issued_on", where: "order.deal_id", join: ",order:orders!inner(deal_id)" },
] as const;

function usePapers(kind: (typeof KINDS)[number], dealId: string) {
  return useRows<(typeof KINDS)[number]["table"], Paper>(kind.table, {
    select: `id,number,state,on:${kind.on},gross_minor,currency${kind.join}`,
    where: { [kind.where]: `eq.${dealId}` },
    order: "created_at.desc",
    limit: 100,
  });
}

function stateText(spec: RecordSpec, state: string, t: Parameters<typeof choiceText>[2]): string {
  const field = spec.fields.find(({ name }) => name === "state");
  return field ? choiceText(field, state, t) : state;
}

export function DealPapers({ dealId }: { dealId: string }) {
  const { t } = useTranslation();
  const found = [usePapers(KINDS[0], dealId), usePapers(KINDS[1], dealId), usePapers(KINDS[2], dealId)];
  const failed = found.find((papers) => papers.isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void Promise.all(found.map((papers) => papers.refetch()))} />;
  if (found.some((papers) => papers.isPending)) return <SkeletonRows rows={4} />;
  if (found.every((papers) => papers.data?.length === 0)) {
    return <EmptyState icon={<ReceiptText aria-hidden />} title={t("deals.noPapers")} text={t("deals.noPapersText")} />;
  }
  return (
    <div className="flex flex-col gap-5 p-4">
      {KINDS.map(({ spec, table }, index) => {
        const papers = found[index]?.data ?? [];
        return papers.length === 0 ? null : (
          <section key={table}>
            <h2 className="pb-1 text-sm font-medium">{recordWord(spec, "many", t)}</h2>
            <ul className="rounded-lg border border-line">
              {papers.map((paper) => (
                <li key={paper.id} className="flex min-h-10 items-center gap-3 border-b border-line px-3 text-sm last:border-b-0">
                  <span className="w-24 shrink-0 font-medium tabular-nums">{paper.number ?? "–"}</span>
                  <Badge>{stateText(spec, paper.state, t)}</Badge>
                  <span className="text-xs text-ink-faint tabular-nums">{day(paper.on)}</span>
                  <span className="ml-auto tabular-nums">{money(paper.gross_minor, paper.currency)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
