/** A menu finds what is meant from a few letters, and nothing else. */
import { expect, it } from "vitest";
import { bestFits, fits } from "@/lib/fuzzy";

it("puts the start before a word, a word before a part, and letters in order last", () => {
  const names = ["Kundeordrer", "Nye ordrer", "Ordrer", "Ofre for drageren"];
  expect(bestFits(names, "ordr", (name) => name)).toEqual(["Ordrer", "Nye ordrer", "Kundeordrer", "Ofre for drageren"]);
});
it("does not care for capitals and accents", () => expect(fits("Café Åen", "CAFE aen")).toBe(4));
it("leaves out what does not have the letters", () => expect(bestFits(["Indbakke"], "xq", (name) => name)).toEqual([]));
it("shows everything before anything is typed", () => expect(bestFits(["a", "b"], " ", (name) => name)).toEqual(["a", "b"]));
