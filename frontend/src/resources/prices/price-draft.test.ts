/** A price is typed as Danes write it, and what cannot be one is told before it is sent. */
import { describe, expect, it } from "vitest";
import { draftOf, readPrice } from "@/resources/prices/price-draft";

const DRAFT = { productId: "p", quantity: "10", kind: "price", value: "1.250,50", from: "", to: "" } as const;

describe("readPrice", () => {
  it("reads a fixed price", () =>
    expect(readPrice(DRAFT)).toEqual({
      values: { product_id: "p", min_quantity: 10, unit_price_minor: 125_050, discount_percent: null, valid_from: null, valid_to: null },
    }));

  it("reads a discount", () => {
    const read = readPrice({ ...DRAFT, kind: "discount", value: "12,5" });
    expect(read).toMatchObject({ values: { unit_price_minor: null, discount_percent: 12.5 } });
  });

  it.each([
    [{ productId: "" }, { productId: "form.required" }],
    [{ quantity: "0" }, { quantity: "form.number" }],
    [{ value: "" }, { value: "form.required" }],
    [{ value: "dyrt" }, { value: "form.number" }],
    [{ kind: "discount" as const, value: "101" }, { value: "products.discountWrong" }],
    [{ from: "2026-02-01", to: "2026-01-01" }, { to: "products.periodWrong" }],
  ])("refuses %j", (part, problems) => expect(readPrice({ ...DRAFT, ...part })).toEqual({ problems }));
});

describe("draftOf", () => {
  it("starts empty at one piece", () => expect(draftOf(undefined)).toEqual({ productId: "", quantity: "1", kind: "price", value: "", from: "", to: "" }));
});
