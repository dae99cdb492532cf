/** The places in the sidebar and the bottom bar, in order. A new area adds one line here and a route. */
import { Building2, Inbox, Package, type LucideIcon } from "lucide-react";

export interface Place {
  to: "/companies" | "/inbox" | "/products";
  label: "nav.companies" | "nav.inbox" | "nav.products";
  /** For the bar on phones, where there is room for one word. */
  short: "nav.companies" | "nav.inbox" | "nav.productsShort";
  icon: LucideIcon;
  resource: string;
}

export const PLACES: readonly Place[] = [
  { to: "/inbox", label: "nav.inbox", short: "nav.inbox", icon: Inbox, resource: "inbound_events" },
  { to: "/companies", label: "nav.companies", short: "nav.companies", icon: Building2, resource: "companies" },
  { to: "/products", label: "nav.products", short: "nav.productsShort", icon: Package, resource: "products" },
];
