/** Who may take an operation back: whoever did it and administrators, as long as their role may change its rows. */
import type { Operation } from "@/api/past-tables";
import { useMay, useMe } from "@/api/session";
import { resourceOf } from "@/resources/past/words";

export function useMayUndo(): (operation: Operation) => boolean {
  const may = useMay();
  const { user } = useMe();
  const mayRollBack = may("restore_points", "c");
  return ({ kind, actor_id, table_name, undone_by, is_open }) => {
    if (undone_by !== null || is_open || kind === "erasure") return false;
    if (!mayRollBack && (kind === "roll_back" || actor_id !== user.id)) return false;
    const resource = table_name === null ? null : resourceOf(table_name);
    return resource === null || may(resource, "u") || may(resource, "d");
  };
}
