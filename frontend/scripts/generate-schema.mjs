/** Writes the types of the HTTP interface from docs/openapi.json; with --check only says whether they are out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";

const source = new URL("../../docs/openapi.json", import.meta.url);
const target = fileURLToPath(new URL("../src/api/schema.gen.ts", import.meta.url));
const HEADER = "/** Generated from docs/openapi.json by `npm run gen`. Never changed by hand. */\n";

const text = HEADER + astToString(await openapiTypescript(source, { alphabetize: true }));

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    process.stderr.write("src/api/schema.gen.ts is out of date: run npm run gen\n");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
