/** Danish and English hold the same words, and every word the pages ask for exists. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DANISH } from "@/i18n/da";
import { ENGLISH } from "@/i18n/en";

type Words = { [key: string]: string | Words };

function flat(words: Words, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|gen)\./.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

function values(text: string): (string | undefined)[] {
  return [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).toSorted();
}

const danish = flat(DANISH);
const english = flat(ENGLISH);
const code = sources(join(process.cwd(), "src")).join("\n");
const keys = Object.keys(danish);

/** A plural or a variant of a key belongs to the key without its ending. */
const bare = new Set(keys.map((key) => key.replace(/_(zero|one|other|products|day|number)$/, "")));

/** The top keys of every file of a language. */
function areas(language: string): string[] {
  const folder = join(process.cwd(), "src", "i18n", language);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, file), "utf8")) as Words));
}

describe("translations", () => {
  it("say each area in one file that the language knows", () => {
    expect(areas("da").toSorted()).toEqual(Object.keys(DANISH).toSorted());
    expect(areas("en").toSorted()).toEqual(Object.keys(ENGLISH).toSorted());
  });

  it("have the same keys in Danish and English", () => expect(Object.keys(english).toSorted()).toEqual(keys.toSorted()));

  it("have no empty word", () => {
    expect(Object.entries({ ...danish, ...english }).filter(([, value]) => value.trim() === "")).toEqual([]);
  });

  it("fill in the same values in both languages", () => {
    for (const key of keys) expect([key, values(english[key] ?? "")]).toEqual([key, values(danish[key] ?? "")]);
  });

  it("exist for every fixed key in the code", () => {
    const asked = [...code.matchAll(/\bt\(\s*"([\w.]+)"/g)].map((match) => match[1] ?? "");
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter((key) => !bare.has(key))).toEqual([]);
  });

  it("exist for every family of keys in the code", () => {
    const asked = [...code.matchAll(/\bt\(\s*`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? "");
    expect(asked.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });

  it("have a general word in every family the database decides", () => {
    const families = [...code.matchAll(/phrase\(i18n, "(\w+)"/g)].map((match) => match[1] ?? "");
    for (const family of families) expect(keys.some((key) => key.startsWith(`${family}.other`))).toBe(true);
  });

  it("hold no key that nothing asks for", () => {
    const decided = /^(adviceRule|adviceAction|category|intent|failure|newsKind|reason|placement|event|eventValue|traceRule|constraint|problem|problemField)\./;
    const families = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => match[1] ?? "");
    const idle = [...bare].filter(
      (key) => !decided.test(key) && !code.includes(`"${key}"`) && !families.some((prefix) => key.startsWith(prefix)),
    );
    expect(idle).toEqual([]);
  });
});
