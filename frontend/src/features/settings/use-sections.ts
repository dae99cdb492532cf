/** The sections this person may open. */
import { useMay } from "@/api/session";
import { SECTIONS, type Section } from "@/features/settings/sections";

export function useSections(): readonly Section[] {
  const may = useMay();
  const all: readonly Section[] = SECTIONS;
  return all.filter(({ resource }) => resource === undefined || may(resource, "r"));
}
