/** What a list shows, as it stands in the address: search, filters, sorts, columns, grouping and the saved view. */
import { facetsOf } from "@/resources/list/facets";
import { OPERATORS, type Operator } from "@/resources/list/operators";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";

/** Field (or facet), operator, values. */
export type ListFilter = readonly [field: string, operator: Operator, ...values: string[]];

/** The address after the question mark. */
export interface ListSearch {
  q?: string | undefined;
  filter?: readonly ListFilter[] | undefined;
  /** Fields in order; a leading minus is descending. */
  sort?: readonly string[] | undefined;
  columns?: readonly string[] | undefined;
  group?: string | undefined;
  view?: string | undefined;
  /** The record beside the list: its table and id. */
  panel?: string | undefined;
}

/** What a saved view keeps. */
export type ListDefinition = Pick<ListSearch, "filter" | "sort" | "columns" | "group">;

const MOST = 40;
const LONGEST = 500;
const PANEL = /^[a-z_]{1,40}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST;
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.filter(isText).slice(0, MOST) : undefined;
}

function filters(value: unknown): ListFilter[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = value.filter(
    (entry): entry is ListFilter =>
      Array.isArray(entry) && entry.length >= 2 && entry.length <= MOST && entry.every(isText) && Object.hasOwn(OPERATORS, entry[1] as string),
  );
  return known.length > 0 ? known.slice(0, MOST) : undefined;
}

/** Reads an address, typed by a person or sent by a stranger: whatever is not understood is left out. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const { q, group, view, panel } = raw;
  const read: ListSearch = {
    q: isText(q) && q !== "" ? q : typeof q === "number" ? String(q) : undefined,
    filter: filters(raw["filter"]),
    sort: texts(raw["sort"]),
    columns: texts(raw["columns"]),
    group: isText(group) && group !== "" ? group : undefined,
    view: isText(view) && UUID.test(view) ? view : undefined,
    panel: isText(panel) && PANEL.test(panel) ? panel : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** A list that can be shown: only fields that the record has. */
export interface ListState {
  q: string;
  filters: readonly ListFilter[];
  sorts: readonly { field: FieldSpec; isDescending: boolean }[];
  columns: readonly FieldSpec[];
  group: FieldSpec | null;
}

const GROUPED: ReadonlySet<string> = new Set(["choice", "member", "stage", "flag"]);

export function mayGroup(field: FieldSpec): boolean {
  return GROUPED.has(field.kind);
}

export function fieldOf(spec: RecordSpec, name: string): FieldSpec | undefined {
  return spec.fields.find((field) => field.name === name);
}

function known(spec: RecordSpec, names: readonly string[]): FieldSpec[] {
  return [...new Set(names)].flatMap((name) => fieldOf(spec, name) ?? []);
}

export function stateOf(spec: RecordSpec, search: ListSearch): ListState {
  const chosen = search.columns ? known(spec, search.columns) : spec.fields.filter((field) => !field.isHiddenAtFirst);
  const title = fieldOf(spec, spec.titleField);
  const group = search.group ? fieldOf(spec, search.group) : undefined;
  const facets: ReadonlySet<string> = new Set(facetsOf(spec).map((facet) => facet.name));
  return {
    q: search.q?.trim() ?? "",
    filters: (search.filter ?? []).filter(([name]) => facets.has(name) || fieldOf(spec, name) !== undefined),
    sorts: (search.sort ?? []).flatMap((word) => {
      const field = fieldOf(spec, word.replace(/^-/, ""));
      return field ? [{ field, isDescending: word.startsWith("-") }] : [];
    }),
    // The name stands first and stays while the rest scrolls sideways.
    columns: title ? [title, ...chosen.filter((field) => field !== title)] : chosen,
    group: group && mayGroup(group) ? group : null,
  };
}
