/** What an address may say after the question mark, read with care: anything else is left out. */
import { COMPANY_TABS, type CompanySearch, type CompanyTab } from "@/resources/company-search";
import { CLOSINGS, DEAL_TABS, type BoardSearch, type DealSearch } from "@/resources/deals/board-search";
import { readToken } from "@/resources/list/list-token";
import { PERSON_TABS, type PersonSearch } from "@/resources/person-search";
import { INBOX_KINDS, type InboxKind, type InboxSearch } from "@/resources/inbox-search";

type Raw = Record<string, unknown>;

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}

function offset(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Leaves out what is undefined, so that the address stays short. */
function only<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export interface SignInSearch {
  next?: string | undefined;
}

export function readSignInSearch(raw: Raw): SignInSearch {
  const next = text(raw["next"]);
  // Only a path of our own: "//elsewhere" would lead away from this site.
  const isOurs = next !== undefined && /^\/(?![/\\])/.test(next);
  return only({ next: isOurs ? next : undefined });
}

export function readCompanySearch(raw: Raw): CompanySearch {
  const tab = COMPANY_TABS.find((known) => known === raw["tab"]) as CompanyTab | undefined;
  return only({
    tab,
    item: text(raw["item"]),
    part: text(raw["part"]),
    from: offset(raw["from"]),
    to: offset(raw["to"]),
    quote: text(raw["quote"]),
    list: readToken(raw["list"]),
  });
}

export function readPersonSearch(raw: Raw): PersonSearch {
  return only({ tab: PERSON_TABS.find((known) => known === raw["tab"]), item: text(raw["item"]), list: readToken(raw["list"]) });
}

/** The message or mail to begin at. */
export interface ItemSearch {
  item?: string | undefined;
}

export function readItemSearch(raw: Raw): ItemSearch {
  return only({ item: text(raw["item"]) });
}

export function readInboxSearch(raw: Raw): InboxSearch {
  const kind = INBOX_KINDS.find((known) => known === raw["kind"]) as InboxKind | undefined;
  return only({ kind, item: text(raw["item"]) });
}

export function readBoardSearch(raw: Raw): BoardSearch {
  return only({
    pipeline: text(raw["pipeline"]),
    q: text(raw["q"]),
    owner: text(raw["owner"]),
    company: text(raw["company"]),
    closing: CLOSINGS.find((known) => known === raw["closing"]),
    stage: text(raw["stage"]),
  });
}

export function readDealSearch(raw: Raw): DealSearch {
  return only({ tab: DEAL_TABS.find((known) => known === raw["tab"]), list: readToken(raw["list"]) });
}

export interface DocumentSearch {
  /** The list that the document stands in. */
  list?: string | undefined;
}

export function readDocumentSearch(raw: Raw): DocumentSearch {
  return only({ list: readToken(raw["list"]) });
}

export interface HomeSearch {
  /** "team" or a colleague's id; without one it is mine. */
  whose?: string | undefined;
}

export function readHomeSearch(raw: Raw): HomeSearch {
  const whose = text(raw["whose"]);
  return only({ whose: whose !== undefined && /^(team|[0-9a-f-]{36})$/.test(whose) ? whose : undefined });
}

export interface TaskSearch {
  /** "all", "nobody" or a colleague's id; without one they are mine. */
  whose?: string | undefined;
  state?: "done" | undefined;
}

export function readTaskSearch(raw: Raw): TaskSearch {
  const whose = text(raw["whose"]);
  const isKnown = whose !== undefined && /^(all|nobody|[0-9a-f-]{36})$/.test(whose);
  return only({ whose: isKnown ? whose : undefined, state: raw["state"] === "done" ? "done" : undefined });
}
