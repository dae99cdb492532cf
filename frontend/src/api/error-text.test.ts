/** Errors become sentences a person can act on; nothing technical reaches the page. */
import { getI18n } from "react-i18next";
import { describe, expect, it } from "vitest";
import { errorText, fieldError } from "@/api/error-text";
import { ApiError, errorFrom } from "@/api/http";

const t = () => getI18n().t;

describe("errorFrom", () => {
  it("reads problem+json with its fields and request id", () => {
    const error = errorFrom(422, { title: "Invalid", detail: "No.", code: "invalid", errors: [{ field: "body.cvr", message: "Wrong digit" }], request_id: "r1" });
    expect(error).toMatchObject({ status: 422, code: "invalid", requestId: "r1" });
    expect(fieldError(error, "cvr", t())).toContain("Kontrolcifferet");
    expect(fieldError(error, "name", t())).toBeUndefined();
  });
  it("reads PostgREST's body", () => expect(errorFrom(409, { code: "23505", message: "taken" })).toMatchObject({ code: "23505", message: "taken" }));
  it("survives a page from a proxy", () => expect(errorFrom(502, null)).toMatchObject({ status: 502, code: "http_502" }));
});

describe("errorText", () => {
  it("never repeats what a broken server said", () => {
    expect(errorText(new ApiError(500, "x", "duplicate key in pg_catalog"), t())).toBe("Serveren kunne ikke svare. Prøv igen om lidt.");
  });
  it("turns a rule of the database into words, whatever the database said", () => {
    const refused = new ApiError(422, "23514", 'new row for relation "companies" violates check constraint "companies_email"');
    expect(errorText(refused, t())).toBe("Skriv en e-mailadresse");
    const worded = new ApiError(422, "23514", "The e-mail address needs an @. Constraint companies_email.");
    expect(errorText(worded, t())).toBe("Skriv en e-mailadresse");
    const unknown = new ApiError(422, "23514", 'new row for relation "x" violates check constraint "x_y"');
    expect(errorText(unknown, t())).toBe("Det kunne ikke godtages.");
  });
  it("knows the server's own reasons by their code", () => {
    expect(errorText(new ApiError(403, "setup_link_not_valid", "The link has been used"), t())).toContain("Linket er brugt");
  });
  it("knows what a function of the database raised, and what an endpoint made of it", () => {
    const told = "Punktet er ældre, end der kan rulles tilbage. Vælg et senere.";
    expect(errorText(new ApiError(409, "PT409", "the restore point is from 2026-11-20, longer ago than 24 hours roll_back_window"), t())).toBe(told);
    expect(errorText(new ApiError(409, "roll_back_window", "The restore point is older."), t())).toBe(told);
    expect(errorText(new ApiError(409, "PT409", "the record is deleted"), t())).toBe("En anden har ændret det imens. Hent siden igen.");
  });
  it("says that the connection is gone", () => expect(errorText(new ApiError(0, "offline", ""), t())).toContain("ikke forbindelse"));
  it("has general words for an error without words", () => expect(errorText(new ApiError(403, "x", ""), t())).toBe("Det har din rolle ikke lov til."));
  it("says something calm for a fault of the page itself", () => expect(errorText(new TypeError("undefined is not"), t())).toBe("Noget gik galt på siden. Prøv igen."));
});
