/** Which tab of a person is open, and on which thread or conversation. */
export const PERSON_TABS = ["timeline", "mail", "chat", "deals", "tasks", "notes", "history"] as const;

export type PersonTab = (typeof PERSON_TABS)[number];

export interface PersonSearch {
  tab?: PersonTab | undefined;
  item?: string | undefined;
  /** The list that the person stands in. */
  list?: string | undefined;
}
