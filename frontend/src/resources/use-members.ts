/** The people in this workspace by user id: by name, and those whom one can turn to. */
import { useMemo } from "react";
import { useRows } from "@/api/rows";
import { useMe } from "@/api/session";

const NOBODY: never[] = [];

function useProfiles() {
  return useRows("user_profiles", { select: "user_id,display_name,email,kind", limit: 1000 }).data ?? NOBODY;
}

/** Everybody who can have done something: programs too. */
export function useMembers(): ReadonlyMap<string, string> {
  const profiles = useProfiles();
  return useMemo(() => new Map(profiles.map((member) => [member.user_id, member.display_name || member.email])), [profiles]);
}

/** Whom something can be given to or told: no programs, and oneself only when asked for. */
export function useColleagues(isMeToo = false): ReadonlyMap<string, string> {
  const { user } = useMe();
  const people = useProfiles().filter(({ kind, user_id: id }) => kind === "person" && (isMeToo || id !== user.id));
  return new Map(people.map((member) => [member.user_id, member.display_name || member.email]));
}
