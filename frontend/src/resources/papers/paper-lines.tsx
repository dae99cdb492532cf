/** The lines of a quote, an order or an invoice, and what they add up to. */
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { Row } from "@/api/tables";
import { money, quantity } from "@/lib/format";
import type { RecordRow } from "@/resources/records/spec";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/skeleton";

export type PaperTable = "quotes" | "orders" | "invoices";

type Line = Pick<Row<"line_items">, "id" | "description" | "quantity" | "unit" | "unit_price_minor" | "discount_percent" | "net_minor">;

const PARENT: Record<PaperTable, string> = { quotes: "quote_id", orders: "order_id", invoices: "invoice_id" };

export function isPaper(table: string): table is PaperTable {
  return Object.hasOwn(PARENT, table);
}

export function PaperLines({ table, row }: { table: PaperTable; row: RecordRow }) {
  const { t } = useTranslation();
  const lines = useRows<"line_items", Line>("line_items", {
    select: "id,description,quantity,unit,unit_price_minor,discount_percent,net_minor",
    where: { [PARENT[table]]: `eq.${row.id}` },
    order: "place,id",
    limit: 500,
  });
  const currency = String(row["currency"] ?? "DKK");
  const [net, gross] = [Number(row["net_minor"] ?? 0), Number(row["gross_minor"] ?? 0)];
  if (lines.isError) return <ErrorState error={lines.error} onRetry={() => void lines.refetch()} />;
  if (lines.isPending) return <Skeleton className="m-4 h-16 rounded-lg" />;
  return (
    <section aria-label={t("papers.lines")} className="border-b border-line px-4 py-3">
      {lines.data.length === 0 ? <p className="text-sm text-ink-muted">{t("papers.noLines")}</p> : null}
      <ul className="text-sm tabular-nums">
        {lines.data.map((line) => (
          <li key={line.id} className="flex items-baseline gap-3 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <span className="block wrap-anywhere">{line.description}</span>
              <span className="text-xs text-ink-faint">
                {quantity(line.quantity)} {line.unit} × {money(line.unit_price_minor, currency)}
                {Number(line.discount_percent) > 0 ? ` − ${quantity(line.discount_percent)} %` : ""}
              </span>
            </span>
            <span className="whitespace-nowrap">{money(line.net_minor, currency)}</span>
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-0.5 pt-2 text-sm tabular-nums [&_dd]:text-right">
        <dt className="text-ink-muted">{t("field.net_minor")}</dt>
        <dd>{money(net, currency)}</dd>
        <dt className="text-ink-muted">{t("field.vat_rate")}</dt>
        <dd>{money(gross - net, currency)}</dd>
        <dt className="font-medium">{t("field.gross_minor")}</dt>
        <dd className="font-medium">{money(gross, currency)}</dd>
      </dl>
    </section>
  );
}
