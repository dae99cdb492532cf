/** How plain tables are listed: their columns, in order. A plain table needs one entry here and no screen of its own. */
import type { ReactNode } from "react";
import type { TFunction } from "i18next";
import type { Row, TableName } from "@/api/tables";
import { money, quantity } from "@/lib/format";

export interface Column<R> {
  id: string;
  label: (t: TFunction) => string;
  value: (row: R) => ReactNode;
  isNumber?: boolean;
  isHiddenOnPhones?: boolean;
}

export interface Resource<T extends TableName> {
  table: T;
  select: string;
  order: string;
  columns: readonly Column<Row<T>>[];
}

export const PRODUCTS: Resource<"products"> = {
  table: "products",
  select: "id,sku,name,description,unit,list_price_minor,currency,vat_rate,is_active",
  order: "name_norm,id",
  columns: [
    { id: "sku", label: (t) => t("field.sku"), value: (row) => <span className="text-ink-muted">{row.sku}</span>, isHiddenOnPhones: true },
    {
      id: "name",
      label: (t) => t("field.name"),
      value: (row) => (
        <>
          <span className="font-medium">{row.name}</span>
          {row.description ? <span className="block truncate text-xs text-ink-muted">{row.description}</span> : null}
        </>
      ),
    },
    { id: "unit", label: (t) => t("field.unit"), value: (row) => row.unit, isHiddenOnPhones: true },
    { id: "price", label: (t) => t("field.listPrice"), value: (row) => money(row.list_price_minor, row.currency), isNumber: true },
    { id: "vat", label: (t) => t("field.vatRate"), value: (row) => `${quantity(row.vat_rate)} %`, isNumber: true, isHiddenOnPhones: true },
  ],
};
