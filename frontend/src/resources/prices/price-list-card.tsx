/** One price list: whose it is, when it holds, and its prices by quantity. */
import { useState } from "react";
import { MoreHorizontal, Pencil, Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { money, quantity } from "@/lib/format";
import { PriceDialog } from "@/resources/prices/price-dialog";
import { PriceListDialog } from "@/resources/prices/price-list-dialog";
import { periodText, type ListWithPrices, type PricedItem } from "@/resources/prices/price-row";
import { useRemoveNamed } from "@/resources/use-remove-named";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";

export function PriceListCard({ list }: { list: ListWithPrices }) {
  const { t } = useTranslation();
  const may = useMay();
  const removeList = useRemoveNamed("price_lists");
  const removePrice = useRemoveNamed("price_list_items");
  const [dialog, setDialog] = useState<"edit" | "add" | PricedItem | null>(null);
  const mayEdit = may("price_lists", "u");
  return (
    <section aria-label={list.name} className="rounded-lg border border-line bg-surface">
      <header className="flex min-h-12 flex-wrap items-center gap-2 py-2 pr-2 pl-4">
        <h3 className="text-sm font-medium">{list.name}</h3>
        {list.company ? <Badge tone="accent">{list.company.name}</Badge> : <Badge>{t("products.everybody")}</Badge>}
        <span className="ml-auto text-xs text-ink-muted tabular-nums">{periodText(list, t)}</span>
        {mayEdit ? (
          <Menu
            align="end"
            trigger={
              <IconButton label={t("firm.more", { name: list.name })}>
                <MoreHorizontal aria-hidden className="size-4" />
              </IconButton>
            }
          >
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => setDialog("edit")}>
              {t("products.editList")}
            </MenuItem>
            {may("price_lists", "d") ? (
              <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => removeList(list)}>
                {t("products.deleteList")}
              </MenuItem>
            ) : null}
          </Menu>
        ) : null}
      </header>
      <table className="w-full text-sm tabular-nums">
        <tbody>
          {list.price_list_items.map((item) => {
            const name = item.product?.name ?? "–";
            const from = t("products.fromQuantity", { quantity: quantity(item.min_quantity), unit: item.product?.unit ?? "" });
            return (
              <tr key={item.id} className="border-t border-line [&_td]:px-4 [&_td]:py-1.5 max-md:[&_td]:px-3">
                <td>
                  {name}
                  <span className="block text-xs text-ink-muted md:hidden">{from}</span>
                  {item.valid_from || item.valid_to ? <span className="block text-xs text-ink-muted">{periodText(item, t)}</span> : null}
                </td>
                <td className="w-1/4 text-right whitespace-nowrap text-ink-muted max-md:hidden">{from}</td>
                <td className="w-1/5 text-right whitespace-nowrap max-md:w-auto">
                  {item.unit_price_minor === null ? `−${quantity(item.discount_percent)} %` : money(item.unit_price_minor, list.currency)}
                </td>
                {mayEdit ? (
                  <td className="w-20 text-right whitespace-nowrap max-md:px-1!">
                    <IconButton label={t("products.editPrice", { name })} onClick={() => setDialog(item)}>
                      <Pencil aria-hidden className="size-4" />
                    </IconButton>
                    {may("price_lists", "d") ? (
                      <IconButton label={t("products.deletePrice", { name })} onClick={() => removePrice({ id: item.id, name })}>
                        <Trash2 aria-hidden className="size-4" />
                      </IconButton>
                    ) : null}
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
      {mayEdit ? (
        <div className="border-t border-line p-2">
          <Button look="quiet" size="sm" icon={<Plus aria-hidden className="size-3.5" />} aria-label={t("products.addPriceTo", { name: list.name })} onClick={() => setDialog("add")}>
            {t("products.addPrice")}
          </Button>
        </div>
      ) : null}
      {dialog === "edit" ? <PriceListDialog list={list} onClose={() => setDialog(null)} /> : null}
      {dialog === "add" ? <PriceDialog list={list} onClose={() => setDialog(null)} /> : null}
      {dialog !== null && typeof dialog === "object" ? <PriceDialog list={list} item={dialog} onClose={() => setDialog(null)} /> : null}
    </section>
  );
}
