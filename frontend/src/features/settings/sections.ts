/** Every section of the settings, in order. A new one adds its line here, and its title and text in settings.json. */
import {
  Building2,
  FileClock,
  Grid3x3,
  History,
  KeyRound,
  Layers,
  Landmark,
  MailPlus,
  MonitorSmartphone,
  ShieldCheck,
  SquareTerminal,
  Tags,
  Trash2,
  UserRound,
  Users,
  Webhook,
  Workflow,
  type LucideIcon,
} from "lucide-react";
import type { ComponentType } from "react";
import { lazyPage } from "@/lib/fetched-patiently";

interface SectionSpec {
  id: string;
  /** One's own, the workspace's, or what happened to its data. */
  group: "me" | "firm" | "data";
  icon: LucideIcon;
  /** Fetched when first opened; draws neither title nor frame. */
  body: ComponentType;
  /** Shown to whoever may read this; without one, to everybody. */
  resource?: string;
}

export const SECTIONS = [
  { id: "profile", group: "me", icon: UserRound, body: lazyPage(() => import("@/features/settings/me/profile-section"), "ProfileSection") },
  { id: "password", group: "me", icon: KeyRound, body: lazyPage(() => import("@/features/settings/me/password-section"), "PasswordSection") },
  { id: "two-factor", group: "me", icon: ShieldCheck, body: lazyPage(() => import("@/features/settings/me/two-factor-section"), "TwoFactorSection") },
  { id: "sessions", group: "me", icon: MonitorSmartphone, body: lazyPage(() => import("@/features/settings/me/sessions-section"), "SessionsSection") },
  { id: "company", group: "firm", icon: Landmark, resource: "workspace_settings", body: lazyPage(() => import("@/features/settings/firm/company/company-section"), "CompanySection") },
  { id: "members", group: "firm", icon: Users, resource: "members", body: lazyPage(() => import("@/features/settings/firm/members/members-section"), "MembersSection") },
  { id: "roles", group: "firm", icon: Grid3x3, resource: "members", body: lazyPage(() => import("@/features/settings/firm/roles/roles-section"), "RolesSection") },
  { id: "grants", group: "firm", icon: Building2, resource: "cvr_grants", body: lazyPage(() => import("@/features/settings/firm/members/grants-section"), "GrantsSection") },
  { id: "pipelines", group: "firm", icon: Workflow, resource: "pipelines", body: lazyPage(() => import("@/features/settings/firm/pipelines/pipelines-section"), "PipelinesSection") },
  { id: "prices", group: "firm", icon: Tags, resource: "price_lists", body: lazyPage(() => import("@/features/settings/firm/prices/prices-section"), "PricesSection") },
  { id: "doors", group: "firm", icon: MailPlus, resource: "inbound_endpoints", body: lazyPage(() => import("@/features/settings/firm/doors/doors-section"), "DoorsSection") },
  { id: "keys", group: "firm", icon: SquareTerminal, resource: "api_keys", body: lazyPage(() => import("@/features/settings/firm/keys/keys-section"), "KeysSection") },
  { id: "webhooks", group: "firm", icon: Webhook, resource: "webhooks", body: lazyPage(() => import("@/features/settings/firm/webhooks/webhooks-section"), "WebhooksSection") },
  { id: "trash", group: "data", icon: Trash2, resource: "operations", body: lazyPage(() => import("@/features/settings/past/trash-section"), "TrashSection") },
  { id: "operations", group: "data", icon: Layers, resource: "operations", body: lazyPage(() => import("@/features/settings/past/operations-section"), "OperationsSection") },
  { id: "roll-back", group: "data", icon: History, body: lazyPage(() => import("@/features/settings/past/roll-back-section"), "RollBackSection") },
  { id: "audit", group: "data", icon: FileClock, resource: "audit_log", body: lazyPage(() => import("@/features/settings/firm/audit/audit-section"), "AuditSection") },
] as const satisfies readonly SectionSpec[];

export type SectionId = (typeof SECTIONS)[number]["id"];
export type Section = SectionSpec & { id: SectionId };
