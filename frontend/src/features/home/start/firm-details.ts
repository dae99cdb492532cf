/** The firm's own details as a form has them, and as they are stored. */
import type { Row } from "@/api/tables";
import { cvrDigits } from "@/lib/cvr";

export const DETAILS = ["street", "postal_code", "city", "email", "phone"] as const;
export type Detail = (typeof DETAILS)[number];
export type FirmDetails = Record<Detail | "name" | "cvr" | "domain", string>;

type Settings = Row<"workspace_settings">;

function branding(settings: Settings): Record<string, unknown> {
  return (settings.branding ?? {}) as Record<string, unknown>;
}

export function detailsOf(settings: Settings, name: string): FirmDetails {
  const stored = branding(settings);
  const known = Object.fromEntries(DETAILS.map((detail) => [detail, String(stored[detail] ?? "")])) as Record<Detail, string>;
  return { ...known, name, cvr: settings.own_cvr ?? "", domain: (settings.own_domains ?? []).join(", ") };
}

/** What is not asked for here, such as the logo, stays. An empty field is left out. */
export function settingsFrom(settings: Settings, details: FirmDetails): Partial<Settings> {
  const written = Object.fromEntries(DETAILS.map((detail) => [detail, details[detail].trim()]));
  const whole = { ...branding(settings), country: "DK", ...written };
  const domains = details.domain.toLowerCase().split(/[\s,;]+/).map((domain) => domain.replace(/^.*@/, ""));
  return {
    own_cvr: cvrDigits(details.cvr),
    own_domains: [...new Set(domains.filter(Boolean))],
    branding: Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== "")) as Settings["branding"],
  };
}
