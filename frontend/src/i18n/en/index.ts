/** English: the same words, the same files. */
import auth from "@/i18n/en/auth.json";
import commands from "@/i18n/en/commands.json";
import companies from "@/i18n/en/companies.json";
import deals from "@/i18n/en/deals.json";
import erasure from "@/i18n/en/erasure.json";
import favourites from "@/i18n/en/favourites.json";
import fields from "@/i18n/en/fields.json";
import home from "@/i18n/en/home.json";
import inbox from "@/i18n/en/inbox.json";
import insight from "@/i18n/en/insight.json";
import list from "@/i18n/en/list.json";
import me from "@/i18n/en/me.json";
import members from "@/i18n/en/members.json";
import messages from "@/i18n/en/messages.json";
import news from "@/i18n/en/news.json";
import notes from "@/i18n/en/notes.json";
import pages from "@/i18n/en/pages.json";
import past from "@/i18n/en/past.json";
import products from "@/i18n/en/products.json";
import records from "@/i18n/en/records.json";
import refusals from "@/i18n/en/refusals.json";
import register from "@/i18n/en/register.json";
import roles from "@/i18n/en/roles.json";
import settings from "@/i18n/en/settings.json";
import shell from "@/i18n/en/shell.json";
import sidebar from "@/i18n/en/sidebar.json";
import start from "@/i18n/en/start.json";
import tasks from "@/i18n/en/tasks.json";
import timeline from "@/i18n/en/timeline.json";
import wiring from "@/i18n/en/wiring.json";

export const ENGLISH = {
  ...auth,
  ...commands,
  ...companies,
  ...deals,
  ...erasure,
  ...favourites,
  ...fields,
  ...home,
  ...inbox,
  ...insight,
  ...list,
  ...me,
  ...members,
  ...messages,
  ...news,
  ...notes,
  ...pages,
  ...past,
  ...products,
  ...records,
  ...refusals,
  ...register,
  ...roles,
  ...settings,
  ...shell,
  ...sidebar,
  ...start,
  ...tasks,
  ...timeline,
  ...wiring,
};
