/** Numbers come from spreadsheets, mails and heads; what is none is named, not dropped. */
import { describe, expect, it } from "vitest";
import { readCvrs } from "@/lib/cvr-list";

describe("readCvrs", () => {
  it("takes lines, commas, semicolons and spaces", () => {
    for (const text of ["10000009\n10000017", "10000009, 10000017", "10000009;10000017", "10000009 10000017"]) {
      expect(readCvrs(text)).toEqual({ cvrs: ["10000009", "10000017"], wrong: [] });
    }
  });

  it("reads one number written in pairs, with or without DK", () => {
    expect(readCvrs("10 00 00 09\nDK10000017").cvrs).toEqual(["10000009", "10000017"]);
  });

  it("tells each number once", () => expect(readCvrs("10000009,10000009").cvrs).toEqual(["10000009"]));

  it("names what is no CVR number", () => {
    expect(readCvrs("10000009, 12345678, Nordlys")).toEqual({ cvrs: ["10000009"], wrong: ["12345678", "Nordlys"] });
  });

  it("finds nothing in nothing", () => expect(readCvrs(" \n ")).toEqual({ cvrs: [], wrong: [] }));
});
