/** How far a firm has come with its first steps, read from what is there. */
import { useCount, useRows } from "@/api/rows";
import type { Row } from "@/api/tables";
import { usePipelines } from "@/resources/deals/stages";

export const STEPS = ["details", "pipeline", "data", "mail", "invite"] as const;
export type Step = (typeof STEPS)[number];

export interface Start {
  isKnown: boolean;
  done: Readonly<Record<Step, boolean>>;
  settings: Row<"workspace_settings"> | undefined;
  /** The first mail address of the workspace. */
  door: Row<"inbound_endpoints"> | undefined;
}

const PEOPLE = { revoked_at: "is.null", is_key: "is.false", role: "neq.system" } as const;

export function hasAddress(branding: unknown): boolean {
  return typeof branding === "object" && branding !== null && "street" in branding && branding.street !== "";
}

export function useStart(isEnabled: boolean): Start {
  const options = { enabled: isEnabled };
  const settings = useRows("workspace_settings", { select: "*", limit: 1 }, options);
  const pipelines = usePipelines();
  const companies = useCount("companies", {}, isEnabled);
  const doors = useRows("inbound_endpoints", { where: { kind: "eq.email", is_active: "is.true" }, order: "created_at", limit: 1 }, options);
  const members = useCount("user_workspaces", { where: PEOPLE }, isEnabled);
  const invited = useCount("invitations", { where: { accepted_at: "is.null" } }, isEnabled);
  const [own] = settings.data ?? [];
  const [door] = doors.data ?? [];
  return {
    isKnown: [settings, pipelines, companies, doors, members, invited].every((answer) => answer.isSuccess),
    settings: own,
    door,
    done: {
      details: Boolean(own?.own_cvr) && hasAddress(own?.branding),
      pipeline: (pipelines.data ?? []).length > 0,
      data: (companies.data ?? 0) > 0,
      mail: Boolean(door?.last_event_at),
      invite: (members.data ?? 0) > 1 || (invited.data ?? 0) > 0,
    },
  };
}
