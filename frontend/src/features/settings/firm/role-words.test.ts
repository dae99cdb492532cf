/** The letters of the matrix, told so that nobody needs to know them. */
import { beforeAll, describe, expect, it } from "vitest";
import { rightsText, roleWord } from "@/features/settings/firm/role-words";
import { getI18n } from "react-i18next";
import { chooseLanguage } from "@/i18n/i18n";

beforeAll(() => chooseLanguage("da"));

describe("rightsText", () => {
  it.each([
    ["", "–"],
    ["r", "Se"],
    ["rcu", "Se, oprette, rette"],
    ["rcud", "Alt"],
    ["rc*u*", "Se · egne: oprette, rette"],
    ["rcud*", "Se, oprette, rette · egne: slette"],
    ["r*", "Egne: se"],
  ])("tells %j as %j", (letters, words) => expect(rightsText(letters, getI18n().t)).toBe(words));
});

describe("roleWord", () => {
  it("keeps the name of a role it does not know", () => expect(roleWord("pilot", getI18n().t)).toBe("pilot"));
});
