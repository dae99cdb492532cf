/** A link's outcome is told once, and leaves the address. */
import { describe, expect, it } from "vitest";
import { tellLinkAnswer } from "@/app/link-answer";
import { currentToasts } from "@/ui/toast-store";

function arriveAt(hash: string): string[] {
  window.history.replaceState(null, "", `/companies?q=a${hash}`);
  tellLinkAnswer();
  return currentToasts().map(({ text, tone }) => `${tone}: ${text}`);
}

describe("tellLinkAnswer", () => {
  it("tells that a new address is confirmed", () => {
    expect(arriveAt("#done=email_change")).toEqual(["good: Din nye e-mail er bekræftet."]);
    expect(window.location.hash).toBe("");
    expect(window.location.search).toBe("?q=a");
  });
  it("tells that a link is over", () => {
    expect(arriveAt("#error=access_denied&error_code=otp_expired")).toEqual(["bad: Linket virker ikke længere. Bed om et nyt."]);
  });
  it.each(["", "#token=abc", "#done=something"])("says nothing about %j, and leaves it", (hash) => {
    expect(arriveAt(hash)).toEqual([]);
    expect(window.location.hash).toBe(hash);
  });
});
