/** The advice card: what it says, where its evidence leads, who may decide. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Evidence, Recommendation } from "@/api/tables";
import { AdviceCard } from "@/resources/advice/advice-card";
import { evidenceSearch } from "@/resources/advice/use-advice";

const EVIDENCE: Evidence = { kind: "email", id: "m1", thread_id: "t1", quote: "Hvad koster 12 egeborde leveret i Odense?", start: 12, end: 53 };
const WORD: Evidence = { ...EVIDENCE, quote: "egeborde", start: 27, end: 35 };
const ADVICE: Recommendation = {
  id: "r1", company_id: "c1", rule: "price_requested", urgency: 3, score: 0.8, due_at: "2026-11-23T15:00:00Z",
  params: { company: "Nordlys", days: 0, products: "egeborde" }, evidence: [EVIDENCE, WORD, { ...WORD, start: 90, end: 98 }],
  suggested_action: "send_quote", state: "open", snoozed_until: null, created_at: "2026-11-21T10:00:00Z", updated_at: "2026-11-21T10:00:00Z",
};

function show(advice: Recommendation, mayDecide = true) {
  const onEvidence = vi.fn<(evidence: Evidence) => void>();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ul><AdviceCard advice={advice} mayDecide={mayDecide} onEvidence={onEvidence} /></ul>
    </QueryClientProvider>,
  );
  return onEvidence;
}

describe("AdviceCard", () => {
  it("says what to do, how soon and by when", () => {
    show(ADVICE);
    expect(screen.getByRole("heading", { name: "Send et tilbud på egeborde" })).toBeTruthy();
    expect(screen.getByText("I dag")).toBeTruthy();
    expect(screen.getByText(/23\.11\.2026$/)).toBeTruthy();
  });
  it("leads from a quote to the very passage", async () => {
    const onEvidence = show(ADVICE);
    await userEvent.click(screen.getByRole("button", { name: /Hvad koster 12 egeborde/ }));
    expect(onEvidence).toHaveBeenCalledWith(EVIDENCE);
  });
  it("shows a word that was found twice only once", () => {
    show(ADVICE);
    expect(screen.getAllByRole("button", { name: /^»egeborde«$/ })).toHaveLength(1);
  });
  it("offers the three answers to those who may decide", () => {
    show(ADVICE);
    for (const name of [/Gør det/, "Senere", "Forkert"]) expect(screen.getByRole("button", { name })).toBeTruthy();
  });
  it("offers no answer to those who may not", () => {
    show(ADVICE, false);
    expect(screen.queryByRole("button", { name: /Gør det/ })).toBeNull();
  });
  it("offers no answer to what has been decided, and says how", () => {
    show({ ...ADVICE, state: "dismissed" });
    expect(screen.queryByRole("button", { name: "Senere" })).toBeNull();
    expect(screen.getByText("Afvist")).toBeTruthy();
  });
});

describe("evidenceSearch", () => {
  it("opens the thread of a mail or chat, and the document itself", () => {
    expect(evidenceSearch(EVIDENCE)).toMatchObject({ tab: "mail", item: "t1", part: "m1", from: 12, to: 53 });
    expect(evidenceSearch({ ...EVIDENCE, kind: "chat_message" })).toMatchObject({ tab: "chat", item: "t1", part: "m1" });
    expect(evidenceSearch({ ...EVIDENCE, kind: "document", thread_id: null })).toMatchObject({ tab: "documents", item: "m1" });
  });
});
