/** What we sell and at what price; the list that calculations draw on. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListPage } from "@/resources/list/list-page";
import { PriceLists } from "@/resources/prices/price-lists";
import { PRODUCTS_RECORD } from "@/resources/records/records";
import { PageHeader } from "@/ui/page-header";
import { TabBar } from "@/ui/tab-bar";

const TABS = ["products", "priceLists"] as const;

export function ProductsPage() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<(typeof TABS)[number]>("products");
  return (
    <>
      <PageHeader title={t("nav.products")} />
      <TabBar label={t("nav.products")} current={tab} onChoose={setTab} items={TABS.map((id) => ({ id, label: t(`products.${id}`) }))} />
      {tab === "products" ? <ListPage spec={PRODUCTS_RECORD} isBare /> : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
        <div role="region" aria-label={t("products.priceLists")} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto bg-sunken p-4 -outline-offset-2 max-md:p-3">
          <div className="mx-auto max-w-220">
            <PriceLists />
          </div>
        </div>
      )}
    </>
  );
}
