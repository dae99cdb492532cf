/** A choice is made from the one that stands: none is lost, however slow the server is and however quick the person. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useSetting } from "@/resources/use-setting";

const readList = (stored: unknown): readonly string[] => (Array.isArray(stored) ? (stored as string[]) : []);
const add = (name: string) => (standing: readonly string[]) => [...standing, name];

interface Held {
  method: string;
  body: { value: string[] };
  answer: (body: unknown) => void;
}

/** A server that answers when it is told to. */
function show() {
  const held: Held[] = [];
  vi.stubGlobal("fetch", (_: RequestInfo | URL, init?: RequestInit) => {
    const body = (typeof init?.body === "string" ? JSON.parse(init.body) : null) as Held["body"];
    return new Promise<Response>((settle) => held.push({ method: init?.method ?? "GET", body, answer: (told) => settle(Response.json(told)) }));
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { result } = renderHook(() => useSetting("favourites", readList), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  const next = async (method: string) => {
    await waitFor(() => expect(held.some((call) => call.method === method)).toBe(true));
    return held.splice(held.findIndex((call) => call.method === method), 1)[0] as Held;
  };
  return { result, queries, next };
}

describe("a setting", () => {
  it("that is changed before it is known waits for it, and keeps the rest", async () => {
    const { result, next } = show();
    act(() => result.current.change(add("new")));
    (await next("GET")).answer([{ key: "favourites", value: ["old"] }]);
    expect((await next("POST")).body.value).toEqual(["old", "new"]);
    await waitFor(() => expect(result.current.value).toEqual(["old", "new"]));
  });

  it("is not taken back by an answer from before the change", async () => {
    const { result, queries, next } = show();
    (await next("GET")).answer([]);
    await waitFor(() => expect(result.current.isKnown).toBe(true));
    void queries.invalidateQueries();
    const late = await next("GET");
    act(() => result.current.change(add("one")));
    late.answer([]);
    (await next("POST")).answer({ key: "favourites", value: ["one"] });
    act(() => result.current.change(add("two")));
    expect((await next("POST")).body.value).toEqual(["one", "two"]);
  });

  it("is made from the newest choice, also when two are made at once", async () => {
    const { result, next } = show();
    (await next("GET")).answer([]);
    await waitFor(() => expect(result.current.isKnown).toBe(true));
    act(() => {
      result.current.change(add("one"));
      result.current.change(add("two"));
    });
    (await next("POST")).answer({});
    expect((await next("POST")).body.value).toEqual(["one", "two"]);
  });
});
