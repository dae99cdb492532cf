/** Sums of several currencies, side by side and never added. */
import { describe, expect, it } from "vitest";
import { amounts } from "@/resources/company/amounts";
import type { Figures } from "@/resources/company/use-figures";

function figures(currency: string, open: number): Figures {
  return { currency, open_count: 1, open_minor: open, weighted_minor: 0, invoiced_minor: 0, overdue_count: 0, overdue_minor: 0, last_contact_at: null };
}

describe("amounts", () => {
  it("says nothing in our own currency", () => expect(amounts([figures("DKK", 0)], "open_minor")).toBe("0 kr."));
  it("never adds one currency to another", () => {
    expect(amounts([figures("DKK", 1_073_500), figures("EUR", 50_000)], "open_minor")).toBe("10.735 kr. + 500 EUR");
  });
  it("leaves out a currency with nothing", () => {
    expect(amounts([figures("DKK", 0), figures("EUR", 50_000)], "open_minor")).toBe("500 EUR");
  });
});
