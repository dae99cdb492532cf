/** What the ids in filters are called: colleagues, stages, tags and companies. */
import { useRows } from "@/api/rows";
import { useStages } from "@/resources/list/use-groups";
import type { ListState } from "@/resources/list/list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { useMembers } from "@/resources/use-members";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function useTags(isEnabled = true): ReadonlyMap<string, string> {
  const { data } = useRows("company_tags", { select: "id,name", order: "name", limit: 1000 }, { enabled: isEnabled });
  return new Map((data ?? []).map(({ id, name }) => [id, name]));
}

export function useFilterNames(spec: RecordSpec, state: ListState): ReadonlyMap<string, string> {
  const members = useMembers();
  const stages = useStages(spec.fields.some((field) => field.kind === "stage"));
  const tags = useTags(state.filters.some(([name]) => name === "tags"));
  const wanted = state.filters.flatMap(([name, , ...values]) => (name === "company_id" ? values : [])).filter((value) => ID.test(value));
  const companies = useRows("companies", { select: "id,name", where: { id: `in.(${wanted.join(",")})` } }, { enabled: wanted.length > 0 });
  return new Map([...members, ...stages, ...tags, ...(companies.data ?? []).map(({ id, name }) => [id, name] as const)]);
}
