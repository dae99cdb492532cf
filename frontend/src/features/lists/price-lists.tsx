/** The price lists with their prices: for everybody, or agreed with one company. */
import type { TFunction } from "i18next";
import { Tags } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { PriceList, PriceListItem, Product } from "@/api/tables";
import { day, money, quantity } from "@/lib/format";
import { Badge } from "@/ui/badge";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

/** "01.01.2026 – 31.12.2026", "fra 01.01.2026", "til 31.12.2026", or nothing when it always holds. */
function periodText({ valid_from, valid_to }: Pick<PriceList, "valid_from" | "valid_to">, t: TFunction): string {
  if (valid_from && valid_to) return `${day(valid_from)} – ${day(valid_to)}`;
  if (valid_from) return t("products.validFrom", { date: day(valid_from) });
  return valid_to ? t("products.validTo", { date: day(valid_to) }) : "";
}

type ListWithPrices = PriceList & {
  company: { name: string } | null;
  price_list_items: (PriceListItem & { product: Pick<Product, "name" | "unit"> | null })[];
};

const SELECT =
  "*,company:companies(name),price_list_items(id,min_quantity,unit_price_minor,discount_percent,product:products(name,unit))";

export function PriceLists() {
  const { t } = useTranslation();
  const lists = useRows<"price_lists", ListWithPrices>(
    "price_lists",
    {
      select: SELECT,
      where: { "price_list_items.order": "product_id,min_quantity" },
      order: "priority.desc,name,id",
      limit: 200,
    },
    { uses: ["price_list_items", "products", "companies"] },
  );
  if (lists.isPending) return <SkeletonRows />;
  if (lists.isError) return <ErrorState error={lists.error} onRetry={() => void lists.refetch()} />;
  if (lists.data.length === 0) return <EmptyState icon={<Tags aria-hidden />} title={t("products.noLists")} text={t("products.noListsText")} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
    <div role="region" aria-label={t("products.priceLists")} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 -outline-offset-2 max-md:p-3">
      <div className="mx-auto flex max-w-220 flex-col gap-3">
        {lists.data.map((list) => (
          <section key={list.id} className="rounded-lg border border-line bg-surface">
            <header className="flex flex-wrap items-center gap-2 px-4 py-3">
              <h2 className="text-sm font-medium">{list.name}</h2>
              {list.company ? <Badge tone="accent">{list.company.name}</Badge> : <Badge>{t("products.everybody")}</Badge>}
              <span className="ml-auto text-xs text-ink-faint tabular-nums">{periodText(list, t)}</span>
            </header>
            <table className="w-full text-sm tabular-nums">
              <tbody>
                {list.price_list_items.map((item) => (
                  <tr key={item.id} className="border-t border-line [&_td]:px-4 [&_td]:py-2">
                    <td>{item.product?.name ?? "–"}</td>
                    <td className="w-1/4 text-right whitespace-nowrap text-ink-muted">{t("products.fromQuantity", { quantity: quantity(item.min_quantity), unit: item.product?.unit ?? "" })}</td>
                    <td className="w-1/5 text-right whitespace-nowrap">
                      {item.unit_price_minor === null ? `−${quantity(item.discount_percent)} %` : money(item.unit_price_minor, list.currency)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </div>
  );
}
