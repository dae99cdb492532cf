/** The price lists with their prices: for everybody, or agreed with one company. Edited in place by who may. */
import { useState } from "react";
import { Plus, Tags } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { useMay } from "@/api/session";
import { PriceListCard } from "@/resources/prices/price-list-card";
import { PriceListDialog } from "@/resources/prices/price-list-dialog";
import { PRICE_LIST_SELECT, type ListWithPrices } from "@/resources/prices/price-row";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

export function PriceLists() {
  const { t } = useTranslation();
  const may = useMay();
  const [isMaking, setMaking] = useState(false);
  const lists = useRows<"price_lists", ListWithPrices>(
    "price_lists",
    { select: PRICE_LIST_SELECT, where: { "price_list_items.order": "product_id,min_quantity" }, order: "priority.desc,name,id", limit: 200 },
    { uses: ["price_list_items", "products", "companies"] },
  );
  const make = may("price_lists", "c") ? (
    <Button icon={<Plus aria-hidden className="size-4" />} className="self-start" onClick={() => setMaking(true)}>
      {t("products.newList")}
    </Button>
  ) : null;
  return (
    <>
      <ListFaces query={lists} empty={<EmptyState icon={<Tags aria-hidden />} title={t("products.noLists")} text={t("products.noListsText")} action={make} />}>
        {(rows) => (
          <div className="flex flex-col gap-3">
            {make}
            {rows.map((list) => (
              <PriceListCard key={list.id} list={list} />
            ))}
          </div>
        )}
      </ListFaces>
      {isMaking ? <PriceListDialog onClose={() => setMaking(false)} /> : null}
    </>
  );
}
