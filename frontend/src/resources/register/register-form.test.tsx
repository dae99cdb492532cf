/** A form beside the register: filled when it answers, typed by hand when it does not; and who may ask again. */
import { useState } from "react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fillDraft } from "@/resources/register/fill-draft";
import { RegisterLine } from "@/resources/register/register-line";
import { RegisterNote } from "@/resources/register/register-note";
import { useRegister } from "@/resources/register/use-register";
import { TextField } from "@/ui/text-field";

const COMPANY = { cvr: "13585628", name: "NORDVIND ApS", street: null, postal_code: null, city: null, phone: null, email: null, status: "OPHØRT", is_advertising_protected: true };
const ROW = { id: "c", cvr: "13585628", registry_status: "NORMAL", registry_fetched_at: "2026-11-22T08:00:00Z", is_advertising_protected: true };

function Form() {
  const [cvr, setCvr] = useState("");
  const [name, setName] = useState("");
  const answer = useRegister(cvr, (filling, before) => setName((typed) => fillDraft({ name: typed }, filling, before).name));
  return (
    <>
      <TextField label="CVR" value={cvr} onText={setCvr} />
      <TextField label="Navn" value={name} onText={setName} />
      <RegisterLine answer={answer} />
    </>
  );
}

function show(part: React.ReactNode, source: string, status: number, body: unknown) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo | URL) => {
    const path = new URL(input instanceof Request ? input.url : input, window.location.origin).pathname;
    if (path === "/api/v1/cvr") return Promise.resolve(Response.json({ source }));
    asked.push(path);
    return Promise.resolve(Response.json(body, { status }));
  });
  render(<QueryClientProvider client={new QueryClient()}>{part}</QueryClientProvider>);
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("a form beside the register", () => {
  it("is filled once the number is whole, and says what to know about the company", async () => {
    const asked = show(<Form />, "cvrapi", 200, COMPANY);
    await userEvent.type(screen.getByLabelText("CVR"), "13 58 56 2");
    expect(screen.getByRole("status").textContent).toBe("");
    await userEvent.type(screen.getByLabelText("CVR"), "8");
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Navn").value).toBe("NORDVIND ApS"));
    expect(screen.getByRole("status").textContent).toMatch(/Hentet fra CVR: NORDVIND ApS.*Status i CVR: Ophørt.*Reklamebeskyttet/);
    expect(asked).toEqual(["/api/v1/cvr/13585628"]);
  });

  it("never asks about a number that cannot be one", async () => {
    const asked = show(<Form />, "cvrapi", 200, COMPANY);
    await userEvent.type(screen.getByLabelText("CVR"), "13585629");
    await userEvent.type(screen.getByLabelText("Navn"), "Selv");
    expect(asked).toEqual([]);
  });

  it.each([
    [503, "cvr_register_away", "svarer ikke lige nu"],
    [503, "cvr_quota_used", "Dagens opslag"],
    [429, "too_many", "Dagens opslag"],
    [404, "cvr_unknown", "kender ikke nummeret"],
    [500, "internal", "svarer ikke lige nu"],
  ])("keeps what was typed when the answer is %i %s", async (status, code, words) => {
    const asked = show(<Form />, "virk", status, { status, code, detail: "", title: "" });
    await userEvent.type(screen.getByLabelText("Navn"), "Selv");
    await userEvent.type(screen.getByLabelText("CVR"), "13585628");
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Navn").value).toBe("Selv");
    // Its look-ups are counted, so it is not asked again for nothing.
    expect(asked).toHaveLength(1);
  });

  it("says that the register is off, and asks nothing", async () => {
    const asked = show(<Form />, "off", 200, COMPANY);
    await userEvent.type(screen.getByLabelText("CVR"), "13585628");
    expect(await screen.findByText(/slået fra/)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe("where the facts come from", () => {
  it("is told with its day and what protection means; who may change asks again", async () => {
    const asked = show(<RegisterNote company={ROW} mayChange />, "cvrapi", 503, { status: 503, code: "cvr_quota_used" });
    expect(screen.getByText("Hentet 22.11.2026 · CVR/Erhvervsstyrelsen")).toBeTruthy();
    expect(screen.getByText(/må ikke få markedsføring/)).toBeTruthy();
    await userEvent.click(await screen.findByRole("button", { name: "Hent igen" }));
    expect(await screen.findByText(/Prøv igen i morgen/)).toBeTruthy();
    expect(asked).toEqual(["/api/v1/companies/c/register"]);
  });

  it.each([["a viewer", "cvrapi", false], ["anybody without a register", "off", true]])("%s has nothing to press", async (_, source, mayChange) => {
    show(<RegisterNote company={ROW} mayChange={mayChange} />, source, 200, {});
    await waitFor(() => expect(screen.getByText(/Hentet/)).toBeTruthy());
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("is nothing where there is no number", () => {
    show(<RegisterNote company={{ ...ROW, cvr: null }} mayChange />, "cvrapi", 200, {});
    expect(screen.queryByText(/Hentet/)).toBeNull();
  });
});
