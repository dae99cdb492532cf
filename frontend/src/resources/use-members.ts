/** The names of the people in this workspace, by user id. */
import { useRows } from "@/api/rows";

export function useMembers(): ReadonlyMap<string, string> {
  const { data } = useRows("user_profiles", { select: "user_id,display_name,email", limit: 1000 });
  return new Map((data ?? []).map((member) => [member.user_id, member.display_name || member.email]));
}
