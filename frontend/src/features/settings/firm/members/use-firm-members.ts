/** The people of the workspace with their roles and what they see, by name. API keys and the system's own user are left out. */
import { useRows } from "@/api/rows";
import type { Row } from "@/api/tables";

export type FirmMember = Pick<Row<"user_workspaces">, "id" | "user_id" | "role" | "cvr_access"> & {
  profile: { display_name: string; email: string; kind: string } | null;
  cvr_grants: { cvr: string }[];
};

const SELECT = "id,user_id,role,cvr_access,profile:user_profiles(display_name,email,kind),cvr_grants(cvr)";

export function memberName({ profile }: FirmMember): string {
  return profile?.display_name || profile?.email || "–";
}

export function useFirmMembers() {
  const { data, error, refetch } = useRows<"user_workspaces", FirmMember>(
    "user_workspaces",
    { select: SELECT, where: { revoked_at: "is.null", is_key: "is.false" }, limit: 1000 },
    { uses: ["user_profiles", "cvr_grants"] },
  );
  const people = data
    ?.filter((member) => member.profile?.kind === "person")
    .toSorted((one, other) => memberName(one).localeCompare(memberName(other), "da"));
  return { data: people, error, refetch };
}
