/** A part of the page that cannot be fetched now is fetched later; one that is there no more fails at once. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { patiently } from "@/lib/fetched-patiently";

const LOST = new TypeError("Failed to fetch dynamically imported module");

function server(isThere: () => boolean) {
  vi.stubGlobal("fetch", () => (isThere() ? Promise.resolve(new Response()) : Promise.reject(new TypeError("offline"))));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("waits for as long as the server cannot be reached", async () => {
  let isThere = false;
  server(() => isThere);
  const fetchPart = vi.fn(() => (isThere ? Promise.resolve("part") : Promise.reject(LOST)));
  const part = patiently(fetchPart);
  await vi.advanceTimersByTimeAsync(60_000);
  isThere = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await part).toBe("part");
});

it("bears a failure that was over when the server was asked", async () => {
  server(() => true);
  const fetchPart = vi.fn<() => Promise<string>>().mockRejectedValueOnce(LOST).mockResolvedValue("part");
  const part = patiently(fetchPart);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await part).toBe("part");
});

it("fails when the server is there and has no such part", async () => {
  server(() => true);
  const told = expect(patiently(() => Promise.reject(LOST))).rejects.toBe(LOST);
  await vi.advanceTimersByTimeAsync(1000);
  await told;
});
