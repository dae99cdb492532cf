/** The kinds of data in the order people meet them; what the database adds later comes at the end. */
import type { RoleMatrix } from "@/api/firm";

const GROUPS = {
  customers: ["companies", "people", "company_notes", "company_tags", "deals", "tasks", "calls", "call_lists"],
  trade: ["quotes", "orders", "invoices", "payments", "products", "price_lists", "pipelines"],
  inbox: ["inbound_events", "chats", "email_threads", "email_logs", "documents", "recommendations", "price_calculations"],
  insight: ["activity", "reports", "audit_log", "quality", "system_events"],
  firm: ["workspace", "workspace_settings", "members", "invitations", "cvr_grants", "inbound_endpoints", "api_keys", "webhooks", "custom_fields", "imports", "operations", "restore_points", "erasures"],
} as const;

export type GroupName = keyof typeof GROUPS | "other";
export type Resource = RoleMatrix["resources"][number];

export interface ResourceGroup {
  name: GroupName;
  resources: Resource[];
}

/** Written by the system alone: what a role may do there tells nobody anything. */
const UNSEEN: ReadonlySet<string> = new Set(["text_chunks", "analyses"]);

export function resourceGroups(resources: readonly Resource[]): ResourceGroup[] {
  const shown = resources.filter(({ resource }) => !UNSEEN.has(resource));
  const known = new Set<string>(Object.values(GROUPS).flat());
  const named = Object.entries(GROUPS).map(([name, order]) => ({
    name: name as GroupName,
    resources: order.flatMap((wanted) => shown.filter(({ resource }) => resource === wanted)),
  }));
  const other = { name: "other" as const, resources: shown.filter(({ resource }) => !known.has(resource)) };
  return [...named, other].filter((group) => group.resources.length > 0);
}
