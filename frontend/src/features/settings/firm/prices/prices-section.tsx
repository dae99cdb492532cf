/** What the firm sells and at which prices: the goods in their own list, and the price lists here. */
import { Link } from "@tanstack/react-router";
import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useCount } from "@/api/rows";
import { SettingBox } from "@/features/settings/setting-box";
import { SettingRow } from "@/features/settings/setting-row";
import { PriceLists } from "@/resources/prices/price-lists";

export function PricesSection() {
  const { t } = useTranslation();
  const count = useCount("products", { where: { is_active: "is.true" } });
  return (
    <>
      <SettingBox>
        <SettingRow isInline title={t("products.goods", { count: count.data ?? 0 })} text={t("products.goodsText")}>
          <Link to="/products" className="tap inline-flex items-center gap-1.5 text-sm font-medium text-accent hover:underline">
            {t("products.toGoods")}
            <ArrowRight aria-hidden className="size-4" />
          </Link>
        </SettingRow>
      </SettingBox>
      <section aria-labelledby="price-lists" className="flex flex-col gap-2">
        <h3 id="price-lists" className="text-sm font-semibold">
          {t("products.priceLists")}
        </h3>
        <PriceLists />
      </section>
    </>
  );
}
