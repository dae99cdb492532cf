/** What is sold and at which price, as the interface reads it. */

export interface Product {
  id: string;
  sku: string;
  name: string;
  description: string | null;
  unit: string;
  list_price_minor: number | null;
  currency: string;
  vat_rate: number;
  is_active: boolean;
}

export interface PriceList {
  id: string;
  name: string;
  company_id: string | null;
  currency: string;
  priority: number;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
}

export interface PriceListItem {
  id: string;
  price_list_id: string;
  product_id: string;
  min_quantity: number;
  unit_price_minor: number | null;
  discount_percent: number | null;
  valid_from: string | null;
  valid_to: string | null;
  version: number;
}
