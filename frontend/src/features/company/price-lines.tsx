/** The lines of a price with their totals. A line without a price says so; it is never nought. */
import { useTranslation } from "react-i18next";
import type { PriceCalculation } from "@/api/tables";
import { money, quantity } from "@/lib/format";
import { Badge } from "@/ui/badge";

export function PriceLines({ calculation }: { calculation: PriceCalculation }) {
  const { t } = useTranslation();
  const { lines, currency, net_minor, vat_minor, gross_minor } = calculation;
  const totals = [
    { id: "net", label: t("prices.net"), minor: net_minor, isLast: false },
    { id: "vat", label: t("prices.vat"), minor: vat_minor, isLast: false },
    { id: "gross", label: t("prices.gross"), minor: gross_minor, isLast: true },
  ];
  return (
    <div className="overflow-x-auto px-4 py-2">
      <table className="w-full text-sm tabular-nums">
        <thead>
          <tr className="text-left text-xs text-ink-faint [&_th]:py-1.5 [&_th]:font-normal">
            <th scope="col">{t("prices.product")}</th>
            <th scope="col" className="pl-4 text-right">{t("prices.quantity")}</th>
            <th scope="col" className="pl-4 text-right max-sm:hidden">{t("prices.unitPrice")}</th>
            <th scope="col" className="pl-4 text-right">{t("prices.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two lines may hold the same product; they are never reordered
            <tr key={`${index}-${line.product_id}`} className="border-t border-line [&_td]:py-2 [&_td]:align-top">
              <td>
                {line.name}
                {line.sku ? <span className="block text-xs text-ink-faint">{line.sku}</span> : null}
              </td>
              <td className="pl-4 text-right whitespace-nowrap">
                {quantity(line.quantity)} {line.unit}
                {line.is_quantity_assumed ? <span className="block text-xs text-warn">{t("prices.assumed")}</span> : null}
              </td>
              <td className="pl-4 text-right whitespace-nowrap max-sm:hidden">{money(line.unit_price_minor, currency)}</td>
              <td className="pl-4 text-right whitespace-nowrap">
                {line.net_minor === null ? <Badge tone="warn">{t("prices.unpriced")}</Badge> : money(line.net_minor, currency)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {totals.map(({ id, label, minor, isLast }) => (
            <tr key={id} className={isLast ? "border-t border-line font-semibold [&>*]:py-2" : "text-ink-muted first:border-t first:border-line [&>*]:py-1"}>
              <th scope="row" className={isLast ? "text-left font-semibold" : "text-left font-normal"}>{label}</th>
              <td colSpan={3} className="pl-4 text-right whitespace-nowrap">{money(minor, currency)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}
