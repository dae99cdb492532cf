/** Every section of the settings, in order. A new one adds its line here, and its title and text in settings.json. */
import { lazyRouteComponent } from "@tanstack/react-router";
import { KeyRound, MonitorSmartphone, ShieldCheck, UserRound, type LucideIcon } from "lucide-react";
import type { ComponentType } from "react";

interface SectionSpec {
  id: string;
  /** One's own, or the workspace's. */
  group: "me" | "firm";
  icon: LucideIcon;
  /** Fetched when first opened; draws neither title nor frame. */
  body: ComponentType;
  /** Shown to whoever may read this; without one, to everybody. */
  resource?: string;
}

export const SECTIONS = [
  { id: "profile", group: "me", icon: UserRound, body: lazyRouteComponent(() => import("@/features/settings/me/profile-section"), "ProfileSection") },
  { id: "password", group: "me", icon: KeyRound, body: lazyRouteComponent(() => import("@/features/settings/me/password-section"), "PasswordSection") },
  { id: "two-factor", group: "me", icon: ShieldCheck, body: lazyRouteComponent(() => import("@/features/settings/me/two-factor-section"), "TwoFactorSection") },
  { id: "sessions", group: "me", icon: MonitorSmartphone, body: lazyRouteComponent(() => import("@/features/settings/me/sessions-section"), "SessionsSection") },
] as const satisfies readonly SectionSpec[];

export type SectionId = (typeof SECTIONS)[number]["id"];
export type Section = SectionSpec & { id: SectionId };
