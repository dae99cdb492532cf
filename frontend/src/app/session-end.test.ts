/** However many calls are refused at once, the person is asked once, and each call hears the answer. */
import { afterEach, expect, it, vi } from "vitest";
import { ApiError, currentRenewal, request, whenSessionEnds } from "@/api/http";
import { answerSignIn, askToSignIn } from "@/app/session-end";

const refused = (code: string) => Promise.resolve(new Response(JSON.stringify({ code }), { status: 401 }));
const answered = () => Promise.resolve(new Response("[]"));

afterEach(() => {
  whenSessionEnds(null);
  vi.unstubAllGlobals();
});

it("sends what was refused again when the person is back", async () => {
  const fetch = vi.fn(answered).mockImplementationOnce(() => refused("unauthenticated")).mockImplementationOnce(() => refused("PGRST302"));
  vi.stubGlobal("fetch", fetch);
  const ask = vi.fn(askToSignIn);
  whenSessionEnds(ask);
  const before = currentRenewal();
  const calls = Promise.all([request("/api/v1/me"), request("/rest/v1/companies", { method: "PATCH", body: "{}" })]);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  answerSignIn(true);
  expect((await calls).map(({ status }) => status)).toEqual([200, 200]);
  expect(fetch).toHaveBeenLastCalledWith("/rest/v1/companies", expect.objectContaining({ method: "PATCH", body: "{}" }));
  expect(currentRenewal()).toBe(before + 1);
});

it("gives the refusal back when the person does not sign in", async () => {
  vi.stubGlobal("fetch", vi.fn(() => refused("unauthenticated")));
  whenSessionEnds(() => Promise.resolve(false));
  expect((await request("/api/v1/me")).status).toBe(401);
});

it("asks nobody about a wrong password", async () => {
  vi.stubGlobal("fetch", vi.fn(() => refused("wrong_credentials")));
  const ask = vi.fn(askToSignIn);
  whenSessionEnds(ask);
  expect((await request("/api/v1/me/password", { method: "PUT" })).status).toBe(401);
  expect(ask).not.toHaveBeenCalled();
});

it("tells a lost connection apart", async () => {
  vi.stubGlobal("fetch", vi.fn(() => Promise.reject(new TypeError("network"))));
  await expect(request("/api/v1/me")).rejects.toEqual(new ApiError(0, "offline", ""));
});
