/** What lies in the settings as JSON may be anything; what people type is read with care. */
import { describe, expect, it } from "vitest";
import { brandingOf, prefixesOf, readDomains, type Settings } from "@/features/settings/firm/company/firm-settings";

const settings = (part: object) => part as Settings;

describe("the firm's settings", () => {
  it("keep only texts of the branding", () => expect(brandingOf(settings({ branding: { city: "Odense", odd: 7 } }))).toEqual({ city: "Odense" }));

  it("have an empty prefix where none is set", () =>
    expect(prefixesOf(settings({ number_prefixes: { quote: "T" } }))).toEqual({ quote: "T", order: "", invoice: "", credit_note: "" }));
});

describe("readDomains", () => {
  it("takes domains and addresses, each once", () =>
    expect(readDomains("Firma.dk, @firma.com; ida@firma.dk")).toEqual({ domains: ["firma.dk", "firma.com"], wrong: [] }));

  it("names what is none", () => expect(readDomains("firma, høst.dk")).toEqual({ domains: ["høst.dk"], wrong: ["firma"] }));
});
