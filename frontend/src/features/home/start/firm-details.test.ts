/** The firm's details: what was there stays, and what was cleared goes. */
import { describe, expect, it } from "vitest";
import type { Row } from "@/api/tables";
import { detailsOf, settingsFrom } from "@/features/home/start/firm-details";
import { stagesOf, TEMPLATES } from "@/features/home/start/templates";
import { hasAddress } from "@/features/home/start/use-start";
import { DANISH } from "@/i18n/da";
import { ENGLISH } from "@/i18n/en";

const STORED = {
  own_cvr: "99001070",
  own_domains: ["firma.dk"],
  branding: { street: "Vindfløjen 4", city: "Odense SØ", phone: "66 11 22 33", logo: "l.png" },
} as unknown as Row<"workspace_settings">;

describe("the firm's details", () => {
  it("are read into the form, empty where nothing is known", () => {
    expect(detailsOf(STORED, "Firma ApS")).toEqual({
      name: "Firma ApS", cvr: "99001070", domain: "firma.dk", street: "Vindfløjen 4", postal_code: "", city: "Odense SØ", email: "", phone: "66 11 22 33",
    });
  });
  it("keep what the form does not ask for, and let go what was cleared", () => {
    const written = settingsFrom(STORED, { ...detailsOf(STORED, "Firma ApS"), phone: " ", postal_code: "5220", cvr: "99 00 10 70" });
    expect(written).toEqual({
      own_cvr: "99001070", own_domains: ["firma.dk"],
      branding: { logo: "l.png", country: "DK", street: "Vindfløjen 4", postal_code: "5220", city: "Odense SØ" },
    });
  });
  it("take domains as people write them, once each", () => {
    const written = settingsFrom(STORED, { ...detailsOf(STORED, ""), domain: "Firma.dk, post@firma.dk;butik.firma.dk" });
    expect(written.own_domains).toEqual(["firma.dk", "butik.firma.dk"]);
  });
  it("are there when the street is", () => {
    expect([hasAddress(STORED.branding), hasAddress({}), hasAddress(null)]).toEqual([true, false, false]);
  });
});

describe("the templates", () => {
  it("have a name for every stage in both languages, more likely from stage to stage, and both ends", () => {
    for (const { start } of [DANISH, ENGLISH]) {
      const word = ((key: string) => key.split(".").slice(1).reduce<unknown>((words, part) => (words as Record<string, unknown>)[part], start)) as never;
      for (const template of TEMPLATES) {
        const stages = stagesOf(template, word);
        expect(stages.every((stage) => stage.name !== "")).toBe(true);
        expect(start.template[template].stages.split(", ")).toHaveLength(stages.length - 2);
        const chances = stages.flatMap((stage) => stage.probability ?? []);
        expect(chances).toEqual(chances.toSorted((one, other) => one - other));
        expect(stages.slice(-2).map((stage) => stage.kind)).toEqual(["won", "lost"]);
      }
    }
  });
});
