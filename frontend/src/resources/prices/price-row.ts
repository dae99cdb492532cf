/** A price list with its prices as people read and edit them. */
import type { TFunction } from "i18next";
import type { PriceList, PriceListItem, Product } from "@/api/tables";
import { day } from "@/lib/format";

export type PricedItem = PriceListItem & { product: Pick<Product, "name" | "unit"> | null };
export type ListWithPrices = PriceList & { company: { id: string; name: string } | null; price_list_items: PricedItem[] };

export const PRICE_LIST_SELECT =
  "*,company:companies(id,name),price_list_items(id,price_list_id,product_id,min_quantity,unit_price_minor,discount_percent,valid_from,valid_to,version,product:products(name,unit))";

/** "01.01.2026 – 31.12.2026", "fra 01.01.2026", "til 31.12.2026", or nothing when it always holds. */
export function periodText({ valid_from, valid_to }: Pick<PriceList, "valid_from" | "valid_to">, t: TFunction): string {
  if (valid_from && valid_to) return `${day(valid_from)} – ${day(valid_to)}`;
  if (valid_from) return t("products.validFrom", { date: day(valid_from) });
  return valid_to ? t("products.validTo", { date: day(valid_to) }) : "";
}
