/** Which tab of a company is open, on which item, and which passage of it is marked. */
export const COMPANY_TABS = [
  "overview",
  "timeline",
  "mail",
  "chat",
  "people",
  "deals",
  "papers",
  "documents",
  "tasks",
  "notes",
  "prices",
  "advice",
  "history",
] as const;

export type CompanyTab = (typeof COMPANY_TABS)[number];

export interface CompanySearch {
  tab?: CompanyTab | undefined;
  /** The conversation, thread, document or calculation. */
  item?: string | undefined;
  /** The message or mail inside it. */
  part?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
  quote?: string | undefined;
  /** The list it stands in. */
  list?: string | undefined;
}
