/** CVR numbers: what is accepted, what is refused and why. */
import { describe, expect, it } from "vitest";
import { cvrDigits, cvrProblem, formatCvr } from "@/lib/cvr";

describe("cvrProblem", () => {
  it.each(["10150817", "DK 10 15 08 17", "10-15-08-17", "dk10150817"])("accepts %s, however it is written", (text) => {
    expect(cvrProblem(text)).toBeNull();
  });
  it("names the check digit when it is wrong", () => expect(cvrProblem("10150818")).toBe("check"));
  it("names the length", () => {
    expect(cvrProblem("1015081")).toBe("length");
    expect(cvrProblem("101508170")).toBe("length");
    expect(cvrProblem("")).toBe("length");
  });
  it("names letters", () => expect(cvrProblem("1015O817")).toBe("digits"));
  it("refuses eight noughts, whose sum would fit", () => expect(cvrProblem("00000000")).toBe("check"));
  it("finds every single wrong digit", () => {
    for (let place = 0; place < 8; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const changed = `${"10150817".slice(0, place)}${digit}${"10150817".slice(place + 1)}`;
        if (changed !== "10150817") expect(cvrProblem(changed)).not.toBeNull();
      }
    }
  });
});

describe("writing", () => {
  it("groups the digits in pairs", () => expect(formatCvr("10150817")).toBe("10 15 08 17"));
  it("leaves what is no CVR number as it is", () => {
    expect(formatCvr("SE556")).toBe("SE556");
    expect(formatCvr(null)).toBe("");
  });
  it("reads back what it writes", () => expect(cvrDigits(formatCvr("10150817"))).toBe("10150817"));
});
