/** The register fills what is empty, never what was typed, and takes its own words back for another number. */
import { describe, expect, it } from "vitest";
import type { CompanyInRegister } from "@/api/register";
import { fillDraft, fillingOf } from "@/resources/register/fill-draft";

const NORDVIND = { name: "NORDVIND ApS", street: "Havnegade 12", postal_code: "5000", city: "Odense C", phone: "66112233", email: null } as CompanyInRegister;
const SYDHAVN = { name: "SYDHAVN A/S", street: "Kajen 1", postal_code: "2450", city: "København SV", phone: null, email: "post@sydhavn.example" } as CompanyInRegister;
const EMPTY = { name: "", street: "", postal_code: "", city: "", phone: "", email: "", domain: "x.dk" };

describe("the register's words", () => {
  it("go where nothing is, and leave other fields alone", () => {
    expect(fillDraft(EMPTY, fillingOf(NORDVIND), null)).toEqual({ name: "NORDVIND ApS", street: "Havnegade 12", postal_code: "5000", city: "Odense C", phone: "66112233", email: "", domain: "x.dk" });
  });
  it("never go over what was typed", () => {
    const typed = { ...EMPTY, name: "Nordvind", phone: "70 10 20 30" };
    expect(fillDraft(typed, fillingOf(NORDVIND), null)).toMatchObject({ name: "Nordvind", phone: "70 10 20 30", city: "Odense C" });
  });
  it("are no half of an address", () => {
    const typed = { ...EMPTY, city: "Nyborg" };
    expect(fillDraft(typed, fillingOf(NORDVIND), null)).toMatchObject({ street: "", postal_code: "", city: "Nyborg" });
  });
  it("make way for those of another number, but what was changed in them stays", () => {
    const first = { ...fillDraft(EMPTY, fillingOf(NORDVIND), null), name: "Nordvind og sønner" };
    expect(fillDraft(first, fillingOf(SYDHAVN), fillingOf(NORDVIND))).toMatchObject({ name: "Nordvind og sønner", street: "Kajen 1", city: "København SV", phone: "", email: "post@sydhavn.example" });
  });
  it("fill only the fields that a form has", () => {
    expect(fillDraft({ name: "" }, fillingOf(NORDVIND), null)).toEqual({ name: "NORDVIND ApS" });
  });
});
