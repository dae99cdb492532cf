/** The working-out of a price, step by step, in kroner and øre. */
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PriceCalculation } from "@/api/tables";
import { PriceLines } from "@/features/company/price-lines";
import { PriceTrace } from "@/features/company/price-trace";

const CALCULATION: PriceCalculation = {
  id: "p1", company_id: "c1", source_kind: "email", source_id: "m1", priced_on: "2026-11-21", currency: "DKK",
  lines: [
    { product_id: "a", sku: "FLT-F7", name: "Posefilter F7", unit: "stk", quantity: "24", unit_price_minor: 16900, net_minor: 405600 },
    { product_id: "b", sku: "PRJ", name: "Projektering", unit: "opgave", quantity: "1", unit_price_minor: null, net_minor: null, is_quantity_assumed: true },
  ],
  net_minor: 405600, vat_minor: 101400, gross_minor: 507000, created_at: "2026-11-21T10:00:00Z",
  trace: [
    { rule: "list_price", line: 0, before_minor: null, after_minor: 18900, params: { sku: "FLT-F7", unit: "stk" } },
    { rule: "quantity_break", line: 0, before_minor: 18900, after_minor: 16900, params: { price_list: "Mængderabatter", min_quantity: "12" } },
    { rule: "quantity", line: 0, before_minor: 16900, after_minor: 405600, params: { quantity: "24.000", unit: "stk", unit_price_minor: 16900 } },
    { rule: "missing_price", line: 1, before_minor: null, after_minor: 0, params: { product: "Projektering" } },
    { rule: "sum", line: null, before_minor: null, after_minor: 405600, params: { lines: 1 } },
    { rule: "vat", line: null, before_minor: 405600, after_minor: 507000, params: { rate: "25.00", base_minor: 405600 } },
    { rule: "moon_phase", line: null, before_minor: null, after_minor: 507000, params: {} },
  ],
};

describe("PriceTrace", () => {
  it("shows every step in order, with its values as people write them", () => {
    render(<PriceTrace calculation={CALCULATION} />);
    const steps = screen.getAllByRole("listitem").map((step) => step.textContent);
    expect(steps).toHaveLength(7);
    expect(steps[0]).toContain("Listepris pr. stk");
    expect(steps[1]).toMatch(/Mængderabat fra 12: Mængderabatter.*189,00 kr\..*169,00 kr\./);
    expect(steps[2]).toContain("24 stk × 169,00 kr.");
    expect(steps[5]).toMatch(/Moms 25 % af 4\.056,00 kr\..*5\.070,00 kr\./);
  });
  it("shows a rule that is newer than the page by its name instead of hiding it", () => {
    render(<PriceTrace calculation={CALCULATION} />);
    expect(screen.getByText("Regel: moon_phase")).toBeTruthy();
  });
});

describe("PriceLines", () => {
  it("adds up to what is to be paid", () => {
    render(<PriceLines calculation={CALCULATION} />);
    const total = screen.getByRole("rowheader", { name: "I alt" }).closest("tr");
    expect(within(total ?? document.body).getByText("5.070,00 kr.")).toBeTruthy();
  });
  it("says that a line has no price instead of showing nought", () => {
    render(<PriceLines calculation={CALCULATION} />);
    const row = screen.getByText("Projektering").closest("tr");
    expect(row?.textContent).toContain("Uden pris");
    expect(row?.textContent).not.toContain("0,00");
  });
  it("says when the quantity was assumed", () => {
    render(<PriceLines calculation={CALCULATION} />);
    expect(screen.getByText("antal antaget")).toBeTruthy();
  });
});
