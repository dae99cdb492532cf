/** Writes the types of the HTTP interface from docs/openapi.json; with --check only says whether they are out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";

const source = new URL("../../docs/openapi.json", import.meta.url);
const target = fileURLToPath(new URL("../src/api/schema.gen.ts", import.meta.url));
const HEADER = "/** Generated from docs/openapi.json by `npm run gen`. Never changed by hand. */\n";

// The pages reach the tables through postgrest-js: of those only the rows are needed, not each address.
const described = JSON.parse(readFileSync(source, "utf8"));
const isVerb = ([name]) => !name.startsWith("/rest/");
described.paths = Object.fromEntries(Object.entries(described.paths).filter(isVerb));
const isShared = ([name]) => !/^(rest_|rows\.)/.test(name);
described.components.responses = Object.fromEntries(Object.entries(described.components.responses).filter(isShared));
delete described.components.parameters;

const text = HEADER + astToString(await openapiTypescript(described, { alphabetize: true }));

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    process.stderr.write("src/api/schema.gen.ts is out of date: run npm run gen\n");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
