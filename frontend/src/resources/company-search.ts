/** Which tab of a company is open, on which item, and which passage of it is marked. */
export const COMPANY_TABS = ["overview", "timeline", "tasks", "notes", "chat", "mail", "documents", "advice", "prices", "people"] as const;

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
}
