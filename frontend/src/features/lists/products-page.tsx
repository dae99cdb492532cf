/** What we sell and at what price; the list that calculations draw on. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PriceLists } from "@/features/lists/price-lists";
import { ListPage } from "@/resources/list/list-page";
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
      {tab === "products" ? <ListPage spec={PRODUCTS_RECORD} isBare /> : <PriceLists />}
    </>
  );
}
