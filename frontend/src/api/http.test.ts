/** A session is over when the server says so, and not when a password was mistyped. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { request, whenSessionEnds } from "@/api/http";

function refusing(code: string) {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ code }, { status: 401 })));
  const ended = vi.fn(() => Promise.resolve(false));
  whenSessionEnds(ended);
  return ended;
}

afterEach(() => vi.unstubAllGlobals());

describe("request", () => {
  it("reports a session that is over", async () => {
    const ended = refusing("unauthenticated");
    await request("/api/v1/me");
    expect(ended).toHaveBeenCalledOnce();
  });
  it("reports it too when a proxy answers with a page", async () => {
    const ended = refusing("");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("<html>", { status: 401 })));
    await request("/rest/v1/companies");
    expect(ended).toHaveBeenCalledOnce();
  });
  it.each(["wrong_credentials", "wrong_code", "totp_required"])("reports nothing for %s, whose answer can still be read", async (code) => {
    const ended = refusing(code);
    const response = await request("/api/v1/me/password", { method: "PUT" });
    expect(await response.json()).toEqual({ code });
    expect(ended).not.toHaveBeenCalled();
  });
});
