/** Sessions are told apart by what a person calls the machine. */
import { describe, expect, it } from "vitest";
import { deviceOf } from "@/lib/device";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0";

describe("deviceOf", () => {
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, "Chrome", "Windows"],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/143.0.0.0`, "Edge", "Windows"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15", "Safari", "Mac"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox", "Linux"],
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1", "Chrome", "iPhone"],
    [`Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/143.0.0.0 Safari/537.36`, "Chrome", "Linux"],
    ["python-httpx/0.28.1", "python-httpx", null],
    ["", null, null],
    [null, null, null],
  ])("%s", (userAgent, program, system) => expect(deviceOf(userAgent)).toMatchObject({ program, system }));

  it("knows a phone from a tablet and a desk", () => {
    expect(deviceOf(`Mozilla/5.0 (Linux; Android 15; Pixel 9) ${CHROME} Mobile Safari/537.36`).isPhone).toBe(true);
    expect(deviceOf(`Mozilla/5.0 (Linux; Android 15; SM-X910) ${CHROME} Safari/537.36`).isPhone).toBe(false);
    expect(deviceOf("Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0").isPhone).toBe(false);
  });
});
