/** A list's search, filters, order and groups as one short word, which the address of a record carries to know its neighbours. */
import { defaultStringifySearch } from "@tanstack/react-router";
import { readListSearch, type ListFilter, type ListSearch } from "@/resources/list/list-state";
import type { TableName } from "@/api/tables";

/** The list as it is at first. */
const PLAIN = "all";
/** Only signs that an address carries as they are: words end with a dot, parts with a star and a dot. */
const PART = "*.";
const LONGEST = 1500;

function written(words: readonly string[]): string {
  return words.map((word) => word.replaceAll("*", "*s").replaceAll(".", "*d")).join(".");
}

function read(part: string): string[] {
  return part.split(".").map((word) => word.replaceAll("*d", ".").replaceAll("*s", "*"));
}

/** "Mine" is somebody else's for whoever opens the link. */
function told([field, operator, ...values]: ListFilter, me: string): ListFilter {
  return operator === "mine" ? [field, "anyOf", me] : [field, operator, ...values];
}

/** Undefined where it would be longer than an address should be. */
export function writeListToken({ q, filter, sort, group }: ListSearch, me: string): string | undefined {
  const parts = [
    ...(q ? [["q", q]] : []),
    ...(filter ?? []).map((each) => ["f", ...told(each, me)]),
    ...(sort && sort.length > 0 ? [["s", ...sort]] : []),
    ...(group ? [["g", group]] : []),
  ];
  const token = parts.map(written).join(PART) || PLAIN;
  return token.length > LONGEST ? undefined : token;
}

/** Typed by a person or sent by a stranger: whatever is not understood is left out. */
export function readListToken(token: string): ListSearch {
  const parts = token.split(PART).map(read);
  const of = (kind: string) => parts.filter(([first]) => first === kind).map(([, ...words]) => words);
  return readListSearch({ q: of("q")[0]?.[0], filter: of("f"), sort: of("s")[0], group: of("g")[0]?.[0] });
}

export function readToken(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= LONGEST ? value : undefined;
}

export function listPath(table: TableName): string {
  return table === "deals" ? "/deals/list" : `/${table}`;
}

/** The address of the list that a record's address names. */
export function listHref(table: TableName, token: string): string {
  return `${listPath(table)}${defaultStringifySearch(readListToken(token))}`;
}

/** A record's own address with the list it stands in. */
export function withList(path: string, token: string | undefined): string {
  return token === undefined ? path : `${path}${defaultStringifySearch({ list: token })}`;
}
