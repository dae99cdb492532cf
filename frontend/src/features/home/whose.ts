/** Whose numbers home shows: mine, everybody's or a colleague's, as the address and the role say. */
import { useMe } from "@/api/session";
import type { ListFilter } from "@/resources/list/list-state";

/** "me", "team" or a member's id. */
export type Whose = string;

export interface Shown {
  whose: Whose;
  /** The person; nobody is everybody. */
  owner: string | undefined;
  maySwitch: boolean;
  hasNumbers: boolean;
}

/** A star in the matrix is one's own numbers only; a role without reports has none, and reads what everybody reads. */
export function shownFor(reports: string, me: string, wanted: Whose | undefined): Shown {
  const hasNumbers = reports.includes("r");
  const maySwitch = hasNumbers && !reports.includes("r*");
  const whose = maySwitch ? (wanted ?? "me") : hasNumbers ? "me" : "team";
  return { whose, owner: whose === "team" ? undefined : whose === "me" ? me : whose, maySwitch, hasNumbers };
}

export function useShown(wanted: Whose | undefined): Shown {
  const { permissions, user } = useMe();
  return shownFor(permissions["reports"] ?? "", user.id, wanted);
}

/** The same choice as a filter of a list. */
export function ownerFilter(whose: Whose): ListFilter[] {
  if (whose === "team") return [];
  return whose === "me" ? [["owner_id", "mine"]] : [["owner_id", "anyOf", whose]];
}
