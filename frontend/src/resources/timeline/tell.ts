/** Who did what, in words: the parts of one sentence of a timeline. */
import type { i18n as I18n, TFunction } from "i18next";
import { phrase } from "@/lib/phrase";
import type { TimelineEntry } from "@/resources/timeline/entries";
import type { TimelineDetail } from "@/resources/timeline/use-timeline-details";

export interface Told {
  who: string;
  did: string;
  /** What it was done to, by name. */
  title: string;
  /** What was said or written. */
  text: string;
}

export interface TellContext {
  i18n: I18n;
  t: TFunction;
  members: ReadonlyMap<string, string>;
}

function actorOf(entry: TimelineEntry, { t, members }: TellContext): string {
  const name = entry.actor_id ? members.get(entry.actor_id) : undefined;
  if (name && (entry.actor_kind === "user" || entry.actor_kind === "key")) return name;
  return t(`timeline.actor.${entry.actor_kind}` as "timeline.actor.system", { defaultValue: t("timeline.actor.system") });
}

function callText({ outcome, seconds, note, person }: TimelineDetail, t: TFunction): string {
  const parts = [
    person?.name,
    outcome ? t(`timeline.outcome.${outcome}` as "timeline.outcome.reached", { defaultValue: outcome }) : "",
    seconds ? t("timeline.minutes", { count: Math.max(1, Math.round(seconds / 60)) }) : "",
  ];
  return [parts.filter(Boolean).join(" · "), note].filter(Boolean).join("\n");
}

type Part = Partial<Told>;
type Teller = (entry: TimelineEntry, detail: TimelineDetail | undefined, context: TellContext) => Part;

/** Arrivals that have a sentence of their own. */
const CREATED: Record<string, Teller> = {
  emails: (_, detail, { t }) => ({
    ...(detail?.from_name || detail?.from_email ? { who: detail.from_name || detail.from_email || "" } : {}),
    did: t("timeline.say.mail"),
    text: detail?.new_text ?? "",
  }),
  chat_messages: (entry, detail, { t }) => ({
    who: detail?.author_name || entry.title || t("chat.visitor"),
    did: t("timeline.say.chat"),
    title: "",
    text: detail?.body ?? "",
  }),
  calls: (_, detail, { t }) => ({
    did: t(detail?.direction === "in" ? "timeline.say.calledIn" : "timeline.say.called"),
    title: "",
    text: detail ? callText(detail, t) : "",
  }),
  company_notes: (entry, _, { t }) => ({ did: t("timeline.say.note"), title: "", text: entry.title ?? "" }),
  documents: (entry, _, { t }) => ({ did: t(entry.actor_kind === "user" ? "timeline.say.upload" : "timeline.say.file") }),
  recommendations: (entry, _, { t, i18n }) => ({
    did: t("timeline.say.advice"),
    title: phrase(i18n, "adviceRule", entry.title, {}, "title"),
  }),
  price_calculations: (_, _detail, { t }) => ({ did: t("timeline.say.price"), title: "" }),
};

const CHANGED: Record<string, Teller> = {
  deals: ({ changes }, _, { t }) => (changes["stage_id"] ? { did: t("timeline.say.moved") } : {}),
  tasks: ({ changes }, _, { t }) => {
    const to = changes["state"]?.to;
    return to === "done" ? { did: t("timeline.say.taskDone") } : to === "open" ? { did: t("timeline.say.taskReopened") } : {};
  },
  company_notes: (entry, _, { t }) => ({ did: t("timeline.say.noteChanged"), title: "", text: entry.title ?? "" }),
  recommendations: (entry, _, { i18n }) => ({ title: phrase(i18n, "adviceRule", entry.title, {}, "title") }),
};

function tagTold(entry: TimelineEntry, detail: TimelineDetail | undefined, { t }: TellContext): Part {
  return { did: t(entry.verb === "deleted" ? "timeline.say.untagged" : "timeline.say.tagged"), title: detail?.tag?.name ?? "" };
}

export function tell(entry: TimelineEntry, detail: TimelineDetail | undefined, context: TellContext): Told {
  const { t } = context;
  const what = t(`timeline.what.${entry.table_name}` as "timeline.what.other", { defaultValue: t("timeline.what.other") });
  const plain: Told = {
    who: actorOf(entry, context),
    did: t(`timeline.did.${entry.verb}`, { what }),
    title: entry.title ?? "",
    text: "",
  };
  const teller =
    entry.table_name === "company_tag_assignments"
      ? tagTold
      : entry.verb === "created"
        ? CREATED[entry.table_name]
        : entry.verb === "changed"
          ? CHANGED[entry.table_name]
          : undefined;
  return { ...plain, ...teller?.(entry, detail, context) };
}
