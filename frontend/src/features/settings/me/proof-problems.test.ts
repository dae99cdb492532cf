/** A refusal is shown at the field it is about. */
import { getI18n } from "react-i18next";
import { describe, expect, it } from "vitest";
import { ApiError } from "@/api/http";
import { proofProblems } from "@/features/settings/me/proof-problems";

const problems = (error: unknown) => proofProblems(error, getI18n().t);

describe("proofProblems", () => {
  it("finds nothing where nothing was refused", () => expect(problems(null)).toEqual({}));
  it("puts a wrong password at the password", () => {
    expect(problems(new ApiError(401, "wrong_credentials", "…"))).toEqual({ password: "Det er ikke din adgangskode." });
  });
  it("puts a wrong code at the code", () => {
    expect(Object.keys(problems(new ApiError(401, "wrong_code", "…")))).toEqual(["code"]);
  });
  it("says everything else above the button", () => {
    expect(problems(new ApiError(429, "too_many", "…")).form).toContain("Vent lidt");
    expect(problems(new ApiError(0, "offline", "")).form).toContain("ikke forbindelse");
  });
});
