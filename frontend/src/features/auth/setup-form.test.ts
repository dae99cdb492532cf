/** The set-up form is checked before the server is asked. */
import { getI18n } from "react-i18next";
import { describe, expect, it } from "vitest";
import { setupProblems, setupRequest } from "@/features/auth/setup-form";

const GOOD = { name: "Mette Holm", email: "mette@nordlys.example", password: "hest batteri klamme", workspace: "Nordlys", cvr: "" };

describe("setupProblems", () => {
  it("finds nothing wrong with a good form, with and without a CVR number", () => {
    expect(setupProblems(GOOD, getI18n().t)).toEqual({});
    expect(setupProblems({ ...GOOD, cvr: "DK 10 15 08 17" }, getI18n().t)).toEqual({});
  });
  it("wants twelve characters, however they are counted in bytes", () => {
    expect(setupProblems({ ...GOOD, password: "elleve tegn" }, getI18n().t)).toHaveProperty("password");
    expect(setupProblems({ ...GOOD, password: "😀".repeat(6) }, getI18n().t)).toHaveProperty("password");
  });
  it("names the check digit of a wrong CVR number", () => {
    expect(setupProblems({ ...GOOD, cvr: "10150818" }, getI18n().t).cvr).toContain("Kontrolcifferet");
  });
  it("names every empty field", () => {
    const empty = { name: " ", email: "mette", password: "", workspace: "", cvr: "" };
    expect(Object.keys(setupProblems(empty, getI18n().t)).toSorted()).toEqual(["email", "name", "password", "workspace"]);
  });
});

describe("setupRequest", () => {
  it("sends a CVR number as digits and leaves out an empty one", () => {
    expect(setupRequest({ ...GOOD, cvr: "10 15 08 17" }, "t").cvr).toBe("10150817");
    expect(setupRequest(GOOD, "t")).not.toHaveProperty("cvr");
  });
});
