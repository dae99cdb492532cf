/** The firm beside the register: another number fills what is empty on the letterhead, and nothing that was typed. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Tooltip } from "radix-ui";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CompanySection } from "@/features/settings/firm/company/company-section";

const TOLD = { cvr: "13585628", name: "NORDVIND ApS", street: "Havnegade 12", postal_code: "5000", city: "Odense C", phone: "66112233", email: null, status: "NORMAL", is_advertising_protected: false };
const ROW = { id: "s", version: 3, own_cvr: "10000009", own_domains: [], currency: "DKK", language: "da", branding: { phone: "70 10 20 30", footer: "Tak" }, number_prefixes: {} };

function show(source: string, permission = "ru", branding: object = ROW.branding) {
  const asked: string[] = [];
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, window.location.origin);
    if (typeof init?.body === "string") sent.push(JSON.parse(init.body));
    if (pathname.includes("/cvr/")) asked.push(pathname);
    const answers: Record<string, unknown> = { "/api/v1/cvr": { source }, "/api/v1/cvr/13585628": TOLD, "/rest/v1/workspaces": [{ id: "w", name: "Vindstille", version: 1 }], "/rest/v1/workspace_settings": [{ ...ROW, branding }] };
    return Promise.resolve(Response.json(answers[pathname] ?? []));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(["me"], { user: { id: "me" }, permissions: { workspace_settings: permission }, workspace: { name: "Vindstille" }, workspace_id: "w" });
  render(
    <QueryClientProvider client={queries}>
      <Tooltip.Provider>
        <CompanySection />
      </Tooltip.Provider>
    </QueryClientProvider>,
  );
  return { asked, sent };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name, { exact: false });

async function typeNumber(number: string) {
  await screen.findByLabelText(/CVR/);
  await userEvent.clear(field("CVR"));
  await userEvent.type(field("CVR"), number);
}

afterEach(() => vi.unstubAllGlobals());

describe("the firm's own number", () => {
  it("fills what is empty, keeps what was typed, and is stored only when somebody says so", async () => {
    const { asked, sent } = show("cvrapi");
    await typeNumber("13 58 56 28");
    expect(await screen.findByText(/Hentet fra CVR: NORDVIND ApS/)).toBeTruthy();
    await screen.findByText(/Tjek, og gem/);
    expect([field("Adresse").value, field("By").value, field("Telefon").value, field("Navn").value]).toEqual(["Havnegade 12", "Odense C", "70 10 20 30", "Vindstille"]);
    expect(sent).toEqual([]);
    await userEvent.click(screen.getAllByRole("button", { name: "Gem" })[1] as HTMLElement);
    await waitFor(() => expect(sent).toEqual([{ branding: { phone: "70 10 20 30", footer: "Tak", street: "Havnegade 12", postal_code: "5000", city: "Odense C" } }]));
    expect(asked).toEqual(["/api/v1/cvr/13585628"]);
  });

  it("fills no half of an address", async () => {
    show("virk", "ru", { city: "Nyborg" });
    await typeNumber("13585628");
    await screen.findByText(/Tjek, og gem/);
    expect([field("Adresse").value, field("By").value, field("Telefon").value]).toEqual(["", "Nyborg", "66112233"]);
  });

  it.each([
    ["is not asked about before it is typed", "cvrapi", ""],
    ["is not asked about while it is wrong", "cvrapi", "13585629"],
    ["is nobody's business where the register is off", "off", "13585628"],
  ])("%s", async (_, source, typed) => {
    const { asked } = show(source);
    await screen.findByLabelText(/CVR/);
    if (typed) await typeNumber(typed);
    await userEvent.type(field("Valuta"), "D");
    expect(asked).toEqual([]);
    expect(screen.queryByText(/slået fra|Hentet|Tjek/)).toBeNull();
  });

  it("is a viewer's to read only", async () => {
    const { asked } = show("cvrapi", "r");
    await screen.findByLabelText(/CVR/);
    await userEvent.type(field("CVR"), "1");
    expect(field("CVR").value).toBe("10 00 00 09");
    expect(asked).toEqual([]);
  });
});
