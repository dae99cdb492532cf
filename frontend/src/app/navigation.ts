/** The places in the sidebar and the bottom bar, in order. A new area adds one line here and a route. */
import { Building2, FileCheck2, FileText, Handshake, House, Inbox, ListTodo, Package, Paperclip, Receipt, UserRound, Wallet, type LucideIcon } from "lucide-react";

export interface Place {
  to:
    | "/"
    | "/companies"
    | "/deals"
    | "/documents"
    | "/inbox"
    | "/invoices"
    | "/orders"
    | "/payments"
    | "/people"
    | "/products"
    | "/quotes"
    | "/tasks";
  label:
    | "nav.companies"
    | "nav.home"
    | "nav.inbox"
    | "nav.products"
    | "record.deal.many"
    | "record.document.many"
    | "record.invoice.many"
    | "record.order.many"
    | "record.payment.many"
    | "record.person.many"
    | "record.quote.many"
    | "record.task.many";
  /** For the bar on phones, where there is room for one word. */
  short: Place["label"] | "nav.productsShort";
  icon: LucideIcon;
  resource: string;
}

export const PLACES: readonly Place[] = [
  { to: "/", label: "nav.home", short: "nav.home", icon: House, resource: "workspace" },
  { to: "/inbox", label: "nav.inbox", short: "nav.inbox", icon: Inbox, resource: "inbound_events" },
  { to: "/companies", label: "nav.companies", short: "nav.companies", icon: Building2, resource: "companies" },
  { to: "/people", label: "record.person.many", short: "record.person.many", icon: UserRound, resource: "people" },
  { to: "/deals", label: "record.deal.many", short: "record.deal.many", icon: Handshake, resource: "deals" },
  { to: "/tasks", label: "record.task.many", short: "record.task.many", icon: ListTodo, resource: "tasks" },
  { to: "/quotes", label: "record.quote.many", short: "record.quote.many", icon: FileText, resource: "quotes" },
  { to: "/orders", label: "record.order.many", short: "record.order.many", icon: FileCheck2, resource: "orders" },
  { to: "/invoices", label: "record.invoice.many", short: "record.invoice.many", icon: Receipt, resource: "invoices" },
  { to: "/payments", label: "record.payment.many", short: "record.payment.many", icon: Wallet, resource: "payments" },
  { to: "/documents", label: "record.document.many", short: "record.document.many", icon: Paperclip, resource: "documents" },
  { to: "/products", label: "nav.products", short: "nav.productsShort", icon: Package, resource: "products" },
];
