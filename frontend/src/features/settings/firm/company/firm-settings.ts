/** What the firm's settings hold as JSON, read with care, and what a document number will look like. */
import type { Row } from "@/api/tables";

export type Settings = Row<"workspace_settings">;

export const BRANDING_FIELDS = ["street", "postal_code", "city", "phone", "email", "website", "bank", "account", "iban", "footer"] as const;
export type BrandingField = (typeof BRANDING_FIELDS)[number];

export interface Branding extends Partial<Record<BrandingField, string>> {
  /** A picture as a data address, small enough to lie in the row. */
  logo?: string;
  /** "#1f6fb2" */
  colour?: string;
}

export function brandingOf(settings: Settings): Branding {
  const raw = (settings.branding ?? {}) as Record<string, unknown>;
  const texts = Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts);
}

export const SERIES = ["quote", "order", "invoice", "credit_note"] as const;
export type Series = (typeof SERIES)[number];

export function prefixesOf(settings: Settings): Record<Series, string> {
  const raw = (settings.number_prefixes ?? {}) as Record<string, unknown>;
  const of = (series: Series) => (typeof raw[series] === "string" ? raw[series] : "");
  return { quote: of("quote"), order: of("order"), invoice: of("invoice"), credit_note: of("credit_note") };
}

function isDomain(text: string): boolean {
  return /^([a-z0-9æøå]([a-z0-9æøå-]*[a-z0-9æøå])?\.)+[a-zæøå]{2,}$/.test(text);
}

/** "firma.dk, @firma.com" gives the two domains; what is no domain is named. */
export function readDomains(text: string): { domains: string[]; wrong: string[] } {
  const typed = text
    .split(/[\s,;]+/)
    .map((piece) => piece.replace(/^.*@/, "").toLowerCase())
    .filter(Boolean);
  return { domains: [...new Set(typed.filter(isDomain))], wrong: typed.filter((piece) => !isDomain(piece)) };
}
