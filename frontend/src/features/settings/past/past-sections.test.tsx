/** Trash, operations and roll-back: what is shown to whom, and what has to be decided first. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Tooltip } from "radix-ui";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { OperationsSection } from "@/features/settings/past/operations-section";
import { RollBackSection } from "@/features/settings/past/roll-back-section";
import { TrashSection } from "@/features/settings/past/trash-section";

const operation = { id: "op", kind: "delete", table_name: "companies", title: "Nordlys", company_id: null, root_count: 1, is_open: false, undoes: null, undone_by: null, actor_id: "me", actor_kind: "user", created_at: new Date().toISOString() };
const told = { changes: 2, tables: [{ table: "companies", restored: 0, removed: 0, brought_back: 2 }], skipped: [{ table: "payments", reason: "money", count: 1 }] };
const conflict = { table: "companies", row_id: "row", title: "Nordlys", changed_at: "2026-11-20T08:00:00Z", changed_by: "Bo", columns: { city: { yours: "Ribe", stored: "Varde", original: "Skagen" } } };
const point = { id: "point", reason: "manual", label: "Før oprydning", created_by: null, created_at: new Date().toISOString() };

function show(section: React.ReactNode, permissions: Record<string, string>, answers: Record<string, unknown>) {
  const asked: { name: string; where: URLSearchParams; body: Record<string, unknown> }[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname, searchParams: where } = new URL(input instanceof Request ? input.url : input, window.location.origin);
    const name = pathname.split("/").at(-1) ?? "";
    asked.push({ name, where, body: typeof init?.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {} });
    return Promise.resolve(Response.json(answers[name] ?? []));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(["me"], { user: { id: "me" }, permissions, workspaces: [{ id: "w", name: "Vindstille" }], workspace_id: "w" });
  render(
    <QueryClientProvider client={queries}>
      <Tooltip.Provider>{section}</Tooltip.Provider>
    </QueryClientProvider>,
  );
  return asked;
}

const ADMIN = { operations: "r", restore_points: "rcud", companies: "rcud" };

/** What the document of the tests cannot do by itself. */
function showModal(this: HTMLDialogElement) {
  this.open = true;
}

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = showModal;
});
afterEach(() => vi.unstubAllGlobals());

describe("the trash", () => {
  it("tells what comes back, and restores with one press", async () => {
    const asked = show(<TrashSection />, ADMIN, { operations: [operation], preview: { ...told, conflicts: [] }, undo: { ...told, conflicts: [], operation_id: "new" } });
    await userEvent.click(await screen.findByRole("button", { name: /^Nordlys/ }));
    expect(await screen.findByText("2 kommer tilbage")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Gendan Nordlys" }));
    await waitFor(() => expect(asked.find(({ name }) => name === "undo")?.body).toEqual({ decisions: {} }));
  });

  it("offers a viewer nothing", async () => {
    show(<TrashSection />, { operations: "r*", companies: "r" }, { operations: [{ ...operation, actor_id: "other" }] });
    await screen.findByText("Nordlys");
    expect(screen.queryAllByRole("button", { name: /^Gendan/ })).toEqual([]);
  });
});

describe("operations", () => {
  it("are undone only when each row that changed since has a choice", async () => {
    const change = { ...operation, kind: "change" };
    const asked = show(<OperationsSection />, ADMIN, { operations: [change], preview: { ...told, conflicts: [conflict] }, undo: { ...told, conflicts: [] } });
    await userEvent.click(await screen.findByRole("button", { name: "Fortryd: Nordlys" }));
    await screen.findByText("1 række er ændret siden");
    const run = screen.getAllByRole<HTMLButtonElement>("button", { name: "Fortryd" }).at(-1);
    expect(run?.disabled).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Behold" }));
    expect(run?.disabled).toBe(false);
    if (run) await userEvent.click(run);
    await waitFor(() => expect(asked.find(({ name }) => name === "undo")?.body).toEqual({ decisions: { row: "keep" } }));
  });
});

describe("roll-back", () => {
  it("is not for everybody, and says so", () => {
    const asked = show(<RollBackSection />, { restore_points: "r" }, {});
    expect(screen.getByText("Tilbagerulning er for administratorer")).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it("shows what would happen, and runs when the name is typed", async () => {
    const asked = show(<RollBackSection />, ADMIN, { restore_points: [point], preview: { ...told, created_at: point.created_at, people: [{ name: "Bo", count: 2 }] }, "roll-backs": { ...told, operation_id: "new", window_hours: 36 } });
    const since = (await screen.findByRole("button", { name: /Før oprydning/ })) && asked.find(({ name }) => name === "restore_points")?.where.get("created_at");
    expect(Math.round((Date.now() - Date.parse(since?.replace("gte.", "") ?? "")) / 3_600_000)).toBe(36);
    await userEvent.click(await screen.findByRole("button", { name: /Før oprydning/ }));
    expect(await screen.findByText(/Betalinger er penge/)).toBeTruthy();
    const run = screen.getByRole<HTMLButtonElement>("button", { name: "Rul tilbage" });
    await userEvent.type(screen.getByRole("textbox"), "Vindstil");
    expect(run.disabled).toBe(true);
    await userEvent.type(screen.getByRole("textbox"), "le");
    await userEvent.click(run);
    await screen.findByRole("button", { name: "Fortryd tilbagerulningen" });
    expect(asked.findLast(({ name }) => name === "roll-backs")?.body).toEqual({ restore_point_id: "point", confirmation: "Vindstille" });
  });
});
