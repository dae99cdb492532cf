/** What the address of the board says: which pipeline, and which of its deals. */
export const CLOSINGS = ["month", "late"] as const;
export type Closing = (typeof CLOSINGS)[number];

export const DEAL_TABS = ["overview", "timeline", "tasks", "notes", "papers", "documents", "history"] as const;
export type DealTab = (typeof DEAL_TABS)[number];

export interface BoardSearch {
  pipeline?: string | undefined;
  q?: string | undefined;
  /** A member's id, or "me". */
  owner?: string | undefined;
  company?: string | undefined;
  closing?: Closing | undefined;
  /** The column a phone shows. */
  stage?: string | undefined;
}

export interface DealSearch {
  tab?: DealTab | undefined;
  /** The list that the deal stands in. */
  list?: string | undefined;
}
