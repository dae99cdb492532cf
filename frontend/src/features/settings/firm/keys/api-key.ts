/** An API key as its list shows it. The key itself is shown once, when it is made. */
import type { Row } from "@/api/tables";

export type ApiKey = Pick<
  Row<"api_keys">,
  "id" | "name" | "prefix" | "expires_at" | "last_used_at" | "last_used_from" | "revoked_at" | "created_by" | "created_at"
> & { member: { role: string; cvr_access: string; cvr_grants: { cvr: string }[] } | null };

export const KEY_SELECT =
  "id,name,prefix,expires_at,last_used_at,last_used_from,revoked_at,created_by,created_at,member:user_workspaces(role,cvr_access,cvr_grants(cvr))";

export function isLive({ revoked_at: revoked, expires_at: expires }: Pick<ApiKey, "revoked_at" | "expires_at">, now = new Date()): boolean {
  return revoked === null && (expires === null || new Date(expires) > now);
}
