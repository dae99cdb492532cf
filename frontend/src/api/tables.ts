/** The columns that the interface reads, by table. Names and meanings are those of the database. */
import type { Operation, RestorePoint } from "@/api/past-tables";
import type { PriceList, PriceListItem, Product } from "@/api/price-tables";
import type { components } from "@/api/schema.gen";

export type { Operation, PriceList, PriceListItem, Product, RestorePoint };

type Stored = components["schemas"];

export interface Company {
  id: string;
  cvr: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  website: string | null;
  street: string | null;
  postal_code: string | null;
  city: string | null;
  legal_form: string | null;
  industry_text: string | null;
  employees: string | null;
  registry_status: string | null;
  registry_fetched_at: string | null;
  is_advertising_protected: boolean;
  owner_id: string | null;
  last_activity_at: string | null;
  created_at: string;
  version: number;
}

export interface Person {
  id: string;
  company_id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  is_primary: boolean;
}

/** What an item's placement rests on; shared by conversations, threads and documents. */
export interface Placement {
  company_id: string | null;
  placement_method: string | null;
  placement_confidence: number | null;
  suggested_cvr: string | null;
}

export interface ChatConversation extends Placement {
  id: string;
  provider: string;
  title: string | null;
  visitor_name: string | null;
  visitor_email: string | null;
  visitor_phone: string | null;
  page_url: string | null;
  status: "open" | "closed";
  started_at: string;
  last_message_at: string | null;
}

export interface ChatMessage {
  id: string;
  conversation_id: string;
  kind: string;
  direction: "in" | "out" | "system";
  author_kind: "visitor" | "bot" | "agent" | "system";
  author_name: string | null;
  body: string;
  occurred_at: string;
}

export interface EmailThread extends Placement {
  id: string;
  subject: string;
  merged_into: string | null;
  last_message_at: string | null;
}

export interface Recipient {
  kind: "to" | "cc";
  name: string | null;
  email: string;
}

export interface Email {
  id: string;
  thread_id: string;
  direction: "in" | "out";
  from_name: string | null;
  from_email: string | null;
  recipients: Recipient[];
  subject: string;
  sent_at: string;
  text_body: string;
  new_text: string;
  html_body: string | null;
  is_automatic: boolean;
  is_forwarded: boolean;
}

export interface DocumentRow extends Placement {
  id: string;
  email_id: string | null;
  email_thread_id: string | null;
  conversation_id: string | null;
  file_name: string;
  content_type: string;
  size_bytes: number;
  source: "upload" | "email" | "chat";
  state: "received" | "ready" | "failed";
  failure: string | null;
  title: string | null;
  body_text: string | null;
  page_count: number | null;
  language: string | null;
  category: string | null;
  category_confidence: number | null;
  created_at: string;
}

export interface Evidence {
  kind: "chat_message" | "email" | "document";
  id: string;
  thread_id: string | null;
  quote: string;
  start: number;
  end: number;
}

export interface Recommendation {
  id: string;
  company_id: string;
  rule: string;
  urgency: 1 | 2 | 3;
  score: number;
  due_at: string | null;
  params: Record<string, string | number>;
  evidence: Evidence[];
  suggested_action: string;
  state: "open" | "done" | "snoozed" | "dismissed" | "outdated";
  snoozed_until: string | null;
  created_at: string;
  updated_at: string;
}

export interface PriceLine {
  product_id: string;
  sku?: string;
  name: string;
  unit?: string;
  quantity: number | string;
  unit_price_minor: number | null;
  discount_percent?: number | string | null;
  net_minor: number | null;
  vat_rate?: number | string;
  is_quantity_assumed?: boolean;
}

export interface TraceStep {
  rule: string;
  line: number | null;
  before_minor: number | null;
  after_minor: number | null;
  params: Record<string, string | number | null>;
}

export interface PriceCalculation {
  id: string;
  company_id: string;
  source_kind: Evidence["kind"] | null;
  source_id: string | null;
  priced_on: string;
  currency: string;
  lines: PriceLine[];
  net_minor: number;
  vat_minor: number;
  gross_minor: number;
  trace: TraceStep[];
  created_at: string;
}

export interface InboundEvent {
  id: string;
  endpoint_id: string | null;
  source: "chat" | "email" | "upload";
  provider: string;
  content_type: string | null;
  state: "received" | "parsed" | "needs_look" | "ignored";
  reason: string | null;
  attempts: number;
  received_at: string;
}

export interface Analysis {
  id: string;
  source_kind: Evidence["kind"];
  source_id: string;
  label: string;
  confidence: number;
}

export interface UserProfile {
  user_id: string;
  display_name: string;
  email: string;
  kind: "person" | "system" | "key";
}

/** The log counts its rows; here the number is a key and nothing more, like every other id. */
export type AuditEntry = Omit<Stored["audit_log"], "id"> & { id: string };

/** Read as the database has them; the others above say what their JSON columns hold. */
type Plain =
  | "activities"
  | "activity_log"
  | "api_keys"
  | "call_list_entries"
  | "call_lists"
  | "calls"
  | "company_notes"
  | "company_tag_assignments"
  | "company_tags"
  | "custom_field_definitions"
  | "cvr_grants"
  | "deals"
  | "events"
  | "inbound_endpoints"
  | "invitations"
  | "invoices"
  | "line_items"
  | "notifications"
  | "numbering_counters"
  | "orders"
  | "payments"
  | "pipelines"
  | "quotes"
  | "saved_views"
  | "stage_probabilities"
  | "stages"
  | "tasks"
  | "user_settings"
  | "user_workspaces"
  | "webhook_deliveries"
  | "webhooks"
  | "workspace_settings"
  | "workspaces";

export interface Tables extends Pick<Stored, Plain> {
  audit_log: AuditEntry;
  operations: Operation;
  restore_points: RestorePoint;
  companies: Company;
  people: Person;
  products: Product;
  price_lists: PriceList;
  price_list_items: PriceListItem;
  chat_conversations: ChatConversation;
  chat_messages: ChatMessage;
  email_threads: EmailThread;
  emails: Email;
  documents: DocumentRow;
  recommendations: Recommendation;
  price_calculations: PriceCalculation;
  inbound_events: InboundEvent;
  analyses: Analysis;
  user_profiles: UserProfile;
}

export type TableName = keyof Tables;
export type Row<T extends TableName> = Tables[T];
