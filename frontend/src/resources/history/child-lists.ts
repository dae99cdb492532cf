/** What hung on a record then against now: what stayed, what has gone and what came. */
import type { RecordAsOf } from "@/api/past-tables";

type Image = Readonly<Record<string, unknown>>;

const TITLES = ["name", "title", "subject", "number", "file_name", "visitor_name", "body_text", "text", "reference", "outcome", "email"];

export interface ChildLine {
  id: string;
  title: string;
  state: "same" | "gone" | "new";
}

export interface ChildList {
  /** The table, or `table.column` where there are two ways. */
  name: string;
  before: number;
  after: number;
  lines: readonly ChildLine[];
}

export function childTitle(image: Image): string {
  const named = TITLES.map((column) => image[column]).find((value) => typeof value === "string" && value !== "");
  return typeof named === "string" ? named : "–";
}

function idsOf(rows: readonly Image[]): ReadonlySet<unknown> {
  return new Set(rows.map(({ id }) => id));
}

function line(image: Image, state: ChildLine["state"]): ChildLine {
  return { id: String(image["id"]), title: childTitle(image), state };
}

type Hung = Pick<RecordAsOf, "children" | "counts">;

/** Lists whose rows differ come first. */
export function childLists(then: Hung, now: Hung): ChildList[] {
  const names = [...new Set([...Object.keys(then.counts), ...Object.keys(now.counts)])];
  const lists = names.map((name) => {
    const old = then.children[name] ?? [];
    const current = now.children[name] ?? [];
    const [wasThere, isThere] = [idsOf(old), idsOf(current)];
    const lines = [
      ...old.filter(({ id }) => !isThere.has(id)).map((image) => line(image, "gone")),
      ...current.filter(({ id }) => !wasThere.has(id)).map((image) => line(image, "new")),
      ...old.filter(({ id }) => isThere.has(id)).map((image) => line(image, "same")),
    ];
    return { name, before: then.counts[name] ?? 0, after: now.counts[name] ?? 0, lines };
  });
  const differs = ({ lines }: ChildList) => Number(lines.some(({ state }) => state !== "same"));
  return lists.toSorted((one, other) => differs(other) - differs(one));
}
