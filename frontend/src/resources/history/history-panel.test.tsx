/** A record's past: the arrows lead from change to change, and one field goes back under the version that was seen. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Tooltip } from "radix-ui";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HistoryPanel } from "@/resources/history/history-panel";
import { COMPANIES } from "@/resources/records/records";

const ID = "00000000-0000-0000-0000-000000000001";
const entry = (audit_id: number, occurred_at: string, verb: string, changes: object) => ({
  audit_id, occurred_at, verb, op: "update", actor_id: "me", actor_name: "Mette Holm", actor_kind: "user", operation_id: null, changes,
});
const ANSWERS: Record<string, unknown> = {
  record_history: [
    entry(3, "2026-11-20T08:00:00.000003Z", "changed", { city: { from: "Skagen", to: "Thisted" } }),
    entry(2, "2026-11-10T08:00:00.000002Z", "changed", { phone: { from: null, to: "11223344" } }),
    entry(1, "2026-11-01T08:00:00.000001Z", "created", { name: { from: null, to: "Nordlys" } }),
  ],
  record_as_of: { record: { id: ID, name: "Nordlys", city: "Skagen" }, children: { people: [{ id: "p", name: "Anna" }] }, counts: { people: 1 } },
  compare_versions: [{ column_name: "city", value_a: "Skagen", value_b: "Thisted", label_a: "Skagen", label_b: "Thisted" }],
  restore_version: { version: 5, restored: ["city"], left: [] },
  companies: [{ id: ID, name: "Nordlys", city: "Thisted", version: 4, owner_id: "me", created_at: "2026-11-01T08:00:00.000001Z" }],
  user_profiles: [],
};

function show(permission: string) {
  const asked: { name: string; body: Record<string, unknown> }[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    const name = new URL(input instanceof Request ? input.url : input, window.location.origin).pathname.split("/").at(-1) ?? "";
    asked.push({ name, body: typeof init?.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {} });
    return Promise.resolve(Response.json(ANSWERS[name] ?? []));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(["me"], { user: { id: "me" }, permissions: { companies: permission }, workspaces: [], workspace_id: null });
  render(
    <QueryClientProvider client={queries}>
      <Tooltip.Provider>
        <HistoryPanel spec={COMPANIES} id={ID} />
      </Tooltip.Provider>
    </QueryClientProvider>,
  );
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("HistoryPanel", () => {
  it("leads from change to change and puts one field back", async () => {
    const asked = show("rcud");
    const slider = await screen.findByRole("slider");
    slider.focus();
    await userEvent.keyboard("{ArrowLeft}");
    const differences = await screen.findByRole("list", { name: "Forskelle" });
    expect(within(differences).getByText("Skagen")).toBeTruthy();
    expect(asked.find(({ name }) => name === "compare_versions")?.body["at_a"]).toBe("2026-11-10T08:00:00.000002Z");
    await userEvent.click(screen.getByRole("button", { name: "Gendan By" }));
    await waitFor(() => expect(asked.some(({ name }) => name === "restore_version")).toBe(true));
    expect(asked.find(({ name }) => name === "restore_version")?.body).toEqual({
      table_name: "companies", row_id: ID, at: "2026-11-10T08:00:00.000002Z", columns: ["city"], expected_version: 4,
    });
  });

  it("shows a viewer what was, and offers nothing", async () => {
    show("r");
    const slider = await screen.findByRole("slider");
    slider.focus();
    await userEvent.keyboard("{ArrowLeft}");
    await screen.findByRole("list", { name: "Forskelle" });
    expect(screen.queryAllByRole("button", { name: /^Gendan/ })).toEqual([]);
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });
});
