/** From what a person types for a price to what is stored: a fixed price or a discount, from a quantity, in a period. */
import type { PriceListItem } from "@/api/tables";
import { DraftError, parseNumber } from "@/resources/fields/field-draft";

export interface PriceDraft {
  productId: string;
  quantity: string;
  kind: "price" | "discount";
  value: string;
  from: string;
  to: string;
}

export type PriceProblems = Partial<Record<keyof PriceDraft, "form.required" | "form.number" | "products.discountWrong" | "products.periodWrong">>;
export type PriceValues = Pick<PriceListItem, "product_id" | "min_quantity" | "unit_price_minor" | "discount_percent" | "valid_from" | "valid_to">;

function withComma(value: number): string {
  return String(value).replace(".", ",");
}

export function draftOf(item: PriceListItem | undefined): PriceDraft {
  const isDiscount = item?.discount_percent !== null && item?.discount_percent !== undefined;
  return {
    productId: item?.product_id ?? "",
    quantity: withComma(item?.min_quantity ?? 1),
    kind: isDiscount ? "discount" : "price",
    value: isDiscount ? withComma(item.discount_percent ?? 0) : item?.unit_price_minor === null || item === undefined ? "" : withComma(item.unit_price_minor / 100),
    from: item?.valid_from ?? "",
    to: item?.valid_to ?? "",
  };
}

/** The number that was typed, or why it is none. */
function readNumber(text: string): number | "form.required" | "form.number" {
  if (text.trim() === "") return "form.required";
  try {
    return parseNumber(text);
  } catch (error) {
    if (error instanceof DraftError) return "form.number";
    throw error;
  }
}

export function readPrice(draft: PriceDraft): { values: PriceValues } | { problems: PriceProblems } {
  const problems: PriceProblems = {};
  const quantity = readNumber(draft.quantity);
  const value = readNumber(draft.value);
  if (!draft.productId) problems.productId = "form.required";
  if (typeof quantity === "string") problems.quantity = quantity;
  else if (quantity <= 0) problems.quantity = "form.number";
  if (typeof value === "string") problems.value = value;
  else if (value < 0) problems.value = "form.number";
  else if (draft.kind === "discount" && value > 100) problems.value = "products.discountWrong";
  if (draft.from && draft.to && draft.to < draft.from) problems.to = "products.periodWrong";
  if (Object.keys(problems).length > 0 || typeof quantity === "string" || typeof value === "string") return { problems };
  return {
    values: {
      product_id: draft.productId,
      min_quantity: quantity,
      unit_price_minor: draft.kind === "price" ? Math.round(value * 100) : null,
      discount_percent: draft.kind === "discount" ? value : null,
      valid_from: draft.from || null,
      valid_to: draft.to || null,
    },
  };
}
