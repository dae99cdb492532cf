/** What hung on a record then against now: what stayed, what has gone and what came. */
import type { RecordAsOf } from "@/api/past-tables";
import { quantity } from "@/lib/format";

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

/** One line of a paper or one message. */
export interface Part {
  id: string;
  title: string;
  text: string;
  /** Of a line, before VAT. */
  amount: number | null;
}

function textOf(image: Image, ...columns: readonly string[]): string {
  return columns.map((column) => image[column]).find((value): value is string => typeof value === "string" && value !== "") ?? "";
}

function part(table: string, image: Image): Part {
  const id = String(image["id"]);
  if (table === "line_items") {
    const amount = typeof image["net_minor"] === "number" ? image["net_minor"] : null;
    return { id, title: `${quantity(Number(image["quantity"] ?? 1))} ${textOf(image, "unit")} ${textOf(image, "description")}`, text: "", amount };
  }
  if (table === "chat_messages") return { id, title: textOf(image, "author_name"), text: textOf(image, "body"), amount: null };
  if (table === "emails") return { id, title: [textOf(image, "from_name", "from_email"), textOf(image, "subject")].filter(Boolean).join(": "), text: textOf(image, "new_text"), amount: null };
  return { id, title: childTitle(image), text: "", amount: null };
}

function placeOf(image: Image): number {
  return typeof image["place"] === "number" ? image["place"] : 0;
}

/** What a paper or a conversation was made of then, in its order. */
export function parts({ children }: Pick<RecordAsOf, "children">): Part[] {
  return Object.entries(children).flatMap(([name, images]) => images.toSorted((one, other) => placeOf(one) - placeOf(other)).map((image) => part(name, image)));
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
