/** What a linter cannot know: imports go one way, a feature never imports another, a component has a file of its own. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const source = join(dirname(fileURLToPath(import.meta.url)), "..", "src");
/** Each folder may import itself and the folders after it. */
const ORDER = ["app", "features", "resources", "ui", "api", "i18n", "lib"];
const LONGEST = 300;
/** Drawn by the application around every page, or nothing to look at by itself. */
const EVERYWHERE = new Set(["toaster"]);
const problems = [];

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(ts|tsx|css)$/.test(entry.name) && !entry.name.endsWith(".gen.ts") ? [path] : [];
  });
}

function checkImports(path, text) {
  const [area, feature] = path.split("/");
  const rank = ORDER.indexOf(area);
  for (const [, target, inner] of text.matchAll(/from "@\/([^/"]+)\/?([^/"]*)/g)) {
    const to = ORDER.indexOf(target);
    if (rank >= 0 && to >= 0 && to < rank) problems.push(`${path}: ${area} may not import ${target}`);
    if (area === "features" && target === "features" && inner !== feature) {
      problems.push(`${path}: feature ${feature} may not import feature ${inner}`);
    }
  }
}

/** The page of all building blocks is only worth something when it has them all. */
function checkGallery(paths) {
  const shown = paths.filter((path) => path.startsWith("features/gallery/")).map((path) => readFileSync(join(source, path), "utf8")).join("\n");
  for (const path of paths) {
    const [, name] = /^ui\/([\w-]+)\.tsx$/.exec(path) ?? [];
    if (!name || EVERYWHERE.has(name)) continue;
    if (!shown.includes(`"@/ui/${name}"`)) problems.push(`${path}: not shown at /ui; add it to features/gallery`);
  }
}

checkGallery(files(source).map((file) => relative(source, file)));
for (const file of files(source)) {
  const path = relative(source, file);
  const text = readFileSync(file, "utf8");
  const isTest = /\.test\.tsx?$/.test(path);
  if (!isTest) checkImports(path, text);
  if (text.split("\n").length > LONGEST) problems.push(`${path}: more than ${LONGEST} lines`);
  const components = [...text.matchAll(/^export function [A-Z]/gm)].length;
  if (path.endsWith(".tsx") && !isTest && components > 1) problems.push(`${path}: ${components} exported components`);
  if (!/^(\/\*\*|\/\*)/.test(text)) problems.push(`${path}: no first line that says what it is for`);
}

if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exit(1);
}
