/** What is fetched after the first paint. */
import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { componentLater, fetchedLater } from "@/lib/fetched-later";

describe("a part fetched later", () => {
  it("comes once for all who use it, and is there at once for the next", async () => {
    const fetchPart = vi.fn(() => Promise.resolve("menu"));
    const usePart = fetchedLater(fetchPart);
    const [one, other] = [renderHook(usePart), renderHook(usePart)];
    expect(one.result.current).toBeNull();
    await waitFor(() => expect(one.result.current).toBe("menu"));
    expect(other.result.current).toBe("menu");
    expect(renderHook(usePart).result.current).toBe("menu");
    expect(fetchPart).toHaveBeenCalledTimes(1);
  });

  it("comes by itself when the connection that was lost is there again", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
    const fetchPart = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("menu");
    const { result } = renderHook(fetchedLater(fetchPart));
    await act(() => vi.advanceTimersByTimeAsync(10));
    expect(result.current).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(result.current).toBe("menu");
    vi.useRealTimers();
  });

  it("draws nothing while it is on its way, and at once when it was fetched ahead", async () => {
    const { Later, useAhead } = componentLater<{ name: string }>(() => Promise.resolve(({ name }) => name));
    renderHook(useAhead);
    const first = render(createElement(Later, { name: "Nordlys" }));
    expect(first.container.textContent).toBe("");
    await screen.findByText("Nordlys");
    expect(render(createElement(Later, { name: "Havblik" })).container.textContent).toBe("Havblik");
  });
});
