/** From what a list shows to what the server is asked: the rows, their number and their sums. */
import type { RowsQuery } from "@/api/rows-client";
import { conditionOf } from "@/resources/list/conditions";
import { facetsOf } from "@/resources/list/facets";
import { fieldOf, type ListState } from "@/resources/list/list-state";
import { selectOf, type FieldSpec, type RecordSpec } from "@/resources/records/spec";

interface Asked {
  /** Embeddings that only ask whether there is a related row. */
  embeds: string[];
  where: Record<string, string>;
}

function asked(spec: RecordSpec, state: ListState, me: string): Asked {
  const embeds: string[] = [];
  const where: Record<string, string> = {};
  const conditions: string[] = [];
  for (const [name, operator, ...values] of state.filters) {
    const facet = facetsOf(spec).find((known) => known.name === name);
    const field = fieldOf(spec, name);
    if (facet && (facet.operator === "filled" || values.length > 0)) {
      const question = facet.ask(values, me);
      if (question.select) embeds.push(question.select);
      Object.assign(where, question.where);
    } else if (field) {
      const condition = conditionOf(field, operator, values, me);
      if (condition) conditions.push(condition);
    }
  }
  if (conditions.length > 0) where["and"] = `(${conditions.join(",")})`;
  return { embeds, where };
}

/** References are ordered by what they are called. */
function sortColumn(field: FieldSpec): string {
  if (field.sortBy) return field.sortBy;
  if (field.kind === "company") return "company(name)";
  if (field.kind === "person") return "person(name)";
  if (field.kind === "deal") return "deal(title)";
  return field.kind === "stage" ? "stage(position)" : field.name;
}

/** Nothing while searching, unless somebody chose an order: the best answers come first. */
function orderOf(spec: RecordSpec, state: ListState): string | undefined {
  const sorts = state.sorts.map(({ field, isDescending }) => `${sortColumn(field)}.${isDescending ? "desc" : "asc"}.nullslast`);
  if (sorts.length > 0) return sorts.join(",");
  return state.q === "" ? spec.order : undefined;
}

export function rowsQuery(spec: RecordSpec, state: ListState, me: string): RowsQuery {
  const { embeds, where } = asked(spec, state, me);
  return { select: [selectOf(spec), ...embeds].join(","), where: { ...spec.embedsWhere, ...where }, order: orderOf(spec, state), search: state.q || undefined };
}

/** Only the ids of all that match, for what is done to many. */
export function idsQuery(spec: RecordSpec, state: ListState, me: string): RowsQuery {
  const { embeds, where } = asked(spec, state, me);
  return { select: ["id", ...embeds].join(","), where, search: state.q || undefined, order: "id" };
}

/** The ids in the order of the list: with what it is ordered by, and nothing else. */
export function orderedIdsQuery(spec: RecordSpec, state: ListState, me: string): RowsQuery {
  const { embeds } = asked(spec, state, me);
  return { ...rowsQuery(spec, state, me), select: ["id", ...(spec.embeds ? [spec.embeds] : []), ...embeds].join(",") };
}

export function summedFields(spec: RecordSpec): readonly FieldSpec[] {
  return spec.fields.filter((field) => field.isSummed);
}

/** Numbers and sums, by currency, and by group where the list is grouped. */
export function totalsQuery(spec: RecordSpec, state: ListState, me: string): RowsQuery {
  const { embeds, where } = asked(spec, state, me);
  const sums = summedFields(spec).map((field) => `${field.name}:${field.name}.sum()`);
  const keys = [...(state.group ? [`group_value:${state.group.name}`] : []), ...(sums.length > 0 ? ["currency"] : [])];
  return { select: [...keys, "amount:id.count()", ...sums, ...embeds].join(","), where, search: state.q || undefined, limit: 1000 };
}
