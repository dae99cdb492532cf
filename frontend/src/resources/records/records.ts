/** Every main record of the interface. A list, a page, a form and a search all read the same entry. */
import { Building2, FileCheck2, FileText, Handshake, ListTodo, Package, Paperclip, Receipt, UserRound, Wallet } from "lucide-react";
import type { RecordSpec } from "@/resources/records/spec";

const COMPANY = "company:companies(id,name)";
const created = { name: "created_at", kind: "moment", isFixed: true, isHiddenAtFirst: true, width: 140 } as const;
const company = { name: "company_id", kind: "company", width: 220, isRequired: true } as const;
const person = { name: "person_id", kind: "person", width: 170, isHiddenAtFirst: true } as const;
const owner = { name: "owner_id", kind: "member", width: 150, isHiddenOnPhones: true } as const;
const net = { name: "net_minor", kind: "money", isFixed: true, isSummed: true, width: 130 } as const;
const gross = { name: "gross_minor", kind: "money", isFixed: true, isSummed: true, width: 130, isHiddenAtFirst: true } as const;
const number = { name: "number", kind: "text", isFixed: true, width: 120 } as const;

export const COMPANIES: RecordSpec = {
  table: "companies",
  resource: "companies",
  icon: Building2,
  word: "company",
  titleField: "name",
  order: "last_activity_at.desc.nullslast",
  hasSearch: true,
  ownerField: "owner_id",
  hasVersion: true,
  embeds: "open_advice:recommendations(count())",
  embedsWhere: { "open_advice.state": "eq.open" },
  uses: ["recommendations"],
  path: (id) => `/companies/${id}`,
  fields: [
    { name: "name", kind: "text", isRequired: true, sortBy: "name_norm", width: 280 },
    { name: "cvr", kind: "cvr", width: 110 },
    { name: "city", kind: "text", width: 140, isHiddenOnPhones: true },
    owner,
    { name: "last_activity_at", kind: "moment", isFixed: true, width: 150 },
    { name: "phone", kind: "phone", width: 130, isHiddenAtFirst: true },
    { name: "email", kind: "email", width: 200, isHiddenAtFirst: true },
    { name: "website", kind: "url", width: 180, isHiddenAtFirst: true },
    { name: "street", kind: "text", width: 200, isHiddenAtFirst: true },
    { name: "postal_code", kind: "text", width: 100, isHiddenAtFirst: true },
    { name: "legal_form", kind: "text", isFixed: true, width: 120, isHiddenAtFirst: true },
    { name: "industry_text", kind: "text", isFixed: true, width: 200, isHiddenAtFirst: true },
    { name: "employees", kind: "text", isFixed: true, width: 100, isHiddenAtFirst: true },
    { name: "registry_status", kind: "text", isFixed: true, width: 130, isHiddenAtFirst: true },
    created,
  ],
};

export const PEOPLE: RecordSpec = {
  table: "people",
  resource: "people",
  icon: UserRound,
  word: "person",
  titleField: "name",
  order: "name_norm.asc",
  hasSearch: true,
  hasVersion: true,
  embeds: COMPANY,
  uses: ["companies"],
  path: (id) => `/people/${id}`,
  fields: [
    { name: "name", kind: "text", isRequired: true, sortBy: "name_norm", width: 220 },
    { name: "title", kind: "text", width: 170 },
    company,
    { name: "email", kind: "email", width: 220 },
    { name: "phone", kind: "phone", width: 130 },
    { name: "is_primary", kind: "flag", width: 90, isHiddenAtFirst: true },
    created,
  ],
};

export const DEALS: RecordSpec = {
  table: "deals",
  resource: "deals",
  icon: Handshake,
  word: "deal",
  titleField: "title",
  order: "created_at.desc",
  hasSearch: true,
  ownerField: "owner_id",
  hasVersion: true,
  embeds: `${COMPANY},person:people(id,name),stage:stages(id,name,kind,probability)`,
  uses: ["companies", "people", "stages"],
  path: (id) => `/deals/${id}`,
  fields: [
    { name: "title", kind: "text", isRequired: true, width: 330 },
    company,
    { name: "stage_id", kind: "stage", isFixed: true, width: 130 },
    { name: "amount_minor", kind: "money", isSummed: true, width: 130 },
    { name: "probability", kind: "number", unit: "%", width: 90, isHiddenAtFirst: true },
    { name: "expected_close", kind: "day", width: 120 },
    // Another's deal is handed over by a verb.
    { ...owner, isFixed: true },
    person,
    { name: "source", kind: "text", width: 130, isHiddenAtFirst: true },
    { name: "next_step", kind: "text", width: 200, isHiddenAtFirst: true },
    { name: "next_step_on", kind: "day", width: 120, isHiddenAtFirst: true },
    { name: "lost_reason", kind: "text", isFixed: true, width: 180, isHiddenAtFirst: true },
    { name: "won_at", kind: "moment", isFixed: true, width: 140, isHiddenAtFirst: true },
    { name: "lost_at", kind: "moment", isFixed: true, width: 140, isHiddenAtFirst: true },
    created,
  ],
};

export const TASKS: RecordSpec = {
  table: "tasks",
  resource: "tasks",
  icon: ListTodo,
  word: "task",
  titleField: "title",
  order: "due_at.asc.nullslast",
  hasSearch: true,
  ownerField: "assignee_id",
  hasVersion: true,
  embeds: `${COMPANY},person:people(id,name),deal:deals(id,title)`,
  uses: ["companies", "people", "deals"],
  fields: [
    { name: "title", kind: "text", isRequired: true, width: 280 },
    { name: "state", kind: "choice", choices: ["open", "done", "cancelled"], family: "taskState", width: 110 },
    { name: "due_at", kind: "moment", width: 150 },
    { name: "assignee_id", kind: "member", width: 150 },
    { ...company, isRequired: false },
    { name: "deal_id", kind: "deal", width: 180, isHiddenAtFirst: true },
    person,
    { name: "is_important", kind: "flag", width: 90, isHiddenAtFirst: true },
    { name: "body", kind: "long", width: 240, isHiddenAtFirst: true },
    created,
  ],
};

export const QUOTES: RecordSpec = {
  table: "quotes",
  resource: "quotes",
  icon: FileText,
  word: "quote",
  titleField: "title",
  order: "created_at.desc",
  hasSearch: true,
  ownerField: "owner_id",
  hasVersion: true,
  embeds: COMPANY,
  uses: ["companies"],
  fields: [
    { name: "title", kind: "text", isRequired: true, width: 240 },
    number,
    company,
    { name: "state", kind: "choice", choices: ["draft", "sent", "accepted", "declined", "expired"], family: "quoteState", isFixed: true, width: 110 },
    net,
    gross,
    { name: "quoted_on", kind: "day", width: 110 },
    { name: "valid_until", kind: "day", width: 110 },
    owner,
    created,
  ],
};

export const ORDERS: RecordSpec = {
  table: "orders",
  resource: "orders",
  icon: FileCheck2,
  word: "order",
  titleField: "title",
  order: "created_at.desc",
  hasSearch: true,
  ownerField: "owner_id",
  hasVersion: true,
  embeds: COMPANY,
  uses: ["companies"],
  fields: [
    { name: "title", kind: "text", isRequired: true, width: 240 },
    number,
    company,
    { name: "state", kind: "choice", choices: ["open", "confirmed", "delivered", "cancelled"], family: "orderState", isFixed: true, width: 110 },
    net,
    gross,
    { name: "ordered_on", kind: "day", width: 110 },
    { name: "delivery_on", kind: "day", width: 110 },
    owner,
    created,
  ],
};

export const INVOICES: RecordSpec = {
  table: "invoices",
  resource: "invoices",
  icon: Receipt,
  word: "invoice",
  titleField: "number",
  order: "created_at.desc",
  hasSearch: true,
  hasVersion: true,
  embeds: COMPANY,
  uses: ["companies"],
  fields: [
    { ...number, width: 140 },
    company,
    { name: "kind", kind: "choice", choices: ["invoice", "credit_note"], family: "invoiceKind", isFixed: true, width: 110, isHiddenAtFirst: true },
    { name: "state", kind: "choice", choices: ["draft", "issued", "paid", "credited"], family: "invoiceState", isFixed: true, width: 110 },
    net,
    { ...gross, isHiddenAtFirst: false },
    { name: "paid_minor", kind: "money", isFixed: true, isSummed: true, width: 130, isHiddenAtFirst: true },
    { name: "issued_on", kind: "day", isFixed: true, width: 110 },
    { name: "due_on", kind: "day", isFixed: true, width: 110 },
    created,
  ],
};

export const PAYMENTS: RecordSpec = {
  table: "payments",
  resource: "payments",
  icon: Wallet,
  word: "payment",
  titleField: "reference",
  order: "created_at.desc",
  hasSearch: false,
  hasVersion: true,
  embeds: COMPANY,
  uses: ["companies"],
  fields: [
    { name: "reference", kind: "text", width: 180 },
    company,
    { name: "amount_minor", kind: "money", isSummed: true, width: 130 },
    { name: "paid_on", kind: "day", width: 110 },
    { name: "method", kind: "choice", choices: ["bank", "card", "mobilepay", "fik", "cash", "other"], family: "paymentMethod", width: 120 },
    created,
  ],
};

export const DOCUMENTS: RecordSpec = {
  table: "documents",
  resource: "documents",
  icon: Paperclip,
  word: "document",
  titleField: "file_name",
  order: "created_at.desc",
  hasSearch: true,
  hasVersion: true,
  embeds: COMPANY,
  uses: ["companies"],
  path: (id) => `/documents/${id}`,
  fields: [
    { name: "file_name", kind: "text", isFixed: true, width: 280 },
    { ...company, isFixed: true, isRequired: false },
    { name: "category", kind: "choice", choices: [], family: "category", isFixed: true, width: 140 },
    { name: "state", kind: "choice", choices: ["received", "ready", "failed"], family: "documentState", isFixed: true, width: 110 },
    { name: "source", kind: "choice", choices: ["upload", "email", "chat"], family: "documentSource", isFixed: true, width: 110, isHiddenAtFirst: true },
    { name: "size_bytes", kind: "number", isFixed: true, width: 100, isHiddenAtFirst: true },
    { ...created, isHiddenAtFirst: false },
  ],
};

export const PRODUCTS_RECORD: RecordSpec = {
  table: "products",
  resource: "products",
  icon: Package,
  word: "product",
  titleField: "name",
  order: "name_norm.asc",
  hasSearch: true,
  hasVersion: true,
  fields: [
    { name: "name", kind: "text", isRequired: true, sortBy: "name_norm", width: 260 },
    { name: "sku", kind: "text", isRequired: true, width: 120 },
    { name: "unit", kind: "text", width: 80 },
    { name: "list_price_minor", kind: "money", width: 130 },
    { name: "vat_rate", kind: "number", unit: "%", width: 80 },
    { name: "is_active", kind: "flag", width: 80 },
    { name: "description", kind: "long", width: 260, isHiddenAtFirst: true },
  ],
};

export const RECORDS = { COMPANIES, PEOPLE, DEALS, TASKS, QUOTES, ORDERS, INVOICES, PAYMENTS, DOCUMENTS, PRODUCTS_RECORD } as const;
