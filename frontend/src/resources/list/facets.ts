/** The quick filters of companies and people: questions about what hangs on a record, answered with one press. */
import { dayAfter } from "@/resources/list/day-sums";
import type { Operator } from "@/resources/list/operators";
import type { RecordSpec } from "@/resources/records/spec";

export interface FacetQuestion {
  /** What is added to `select`: an inner embedding without columns only asks whether there is one. */
  select: string;
  where: Record<string, string>;
}

export interface Facet {
  /** Its word is `list.facet.<name>`. */
  name: "activity" | "companyActivity" | "companyMine" | "tags" | "openTasks" | "openDeals";
  operator: Operator;
  ask: (values: readonly string[], me: string) => FacetQuestion;
}

export const ACTIVITY = ["today", "week", "month", "quarter", "older"] as const;
const SINCE: Record<string, number> = { today: 0, week: -6, month: -29, quarter: -89, older: -89 };
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function activity(choice: string | undefined): string {
  const from = `${dayAfter(null, SINCE[choice ?? ""] ?? -89)} 00:00 Europe/Copenhagen`;
  return `${choice === "older" ? "lt" : "gte"}.${from}`;
}

function tagged(values: readonly string[]): string {
  return `in.(${values.filter((value) => ID.test(value)).join(",")})`;
}

const OPEN_TASKS: Facet = {
  name: "openTasks",
  operator: "filled",
  ask: () => ({ select: "with_tasks:tasks!inner()", where: { "with_tasks.state": "eq.open" } }),
};
const OPEN_DEALS: Facet = {
  name: "openDeals",
  operator: "filled",
  ask: () => ({ select: "with_deals:deals!inner()", where: { "with_deals.won_at": "is.null", "with_deals.lost_at": "is.null" } }),
};

const OF_COMPANIES: readonly Facet[] = [
  { name: "activity", operator: "is", ask: ([choice]) => ({ select: "", where: { last_activity_at: activity(choice) } }) },
  {
    name: "tags",
    operator: "anyOf",
    ask: (values) => ({ select: "with_tags:company_tag_assignments!inner()", where: { "with_tags.tag_id": tagged(values) } }),
  },
  OPEN_TASKS,
  OPEN_DEALS,
];

const OF_PEOPLE: readonly Facet[] = [
  {
    name: "companyMine",
    operator: "filled",
    ask: (_, me) => ({ select: "my_company:companies!inner()", where: { "my_company.owner_id": `eq.${me}` } }),
  },
  {
    name: "companyActivity",
    operator: "is",
    ask: ([choice]) => ({ select: "active_company:companies!inner()", where: { "active_company.last_activity_at": activity(choice) } }),
  },
  {
    name: "tags",
    operator: "anyOf",
    ask: (values) => ({
      select: "tagged_company:companies!inner(with_tags:company_tag_assignments!inner())",
      where: { "tagged_company.with_tags.tag_id": tagged(values) },
    }),
  },
  OPEN_TASKS,
  OPEN_DEALS,
];

export function facetsOf(spec: RecordSpec): readonly Facet[] {
  if (spec.table === "companies") return OF_COMPANIES;
  return spec.table === "people" ? OF_PEOPLE : [];
}
