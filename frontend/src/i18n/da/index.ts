/** Danish: every word of the interface, one file an area. */
import auth from "@/i18n/da/auth.json";
import commands from "@/i18n/da/commands.json";
import companies from "@/i18n/da/companies.json";
import deals from "@/i18n/da/deals.json";
import erasure from "@/i18n/da/erasure.json";
import favourites from "@/i18n/da/favourites.json";
import fields from "@/i18n/da/fields.json";
import home from "@/i18n/da/home.json";
import inbox from "@/i18n/da/inbox.json";
import insight from "@/i18n/da/insight.json";
import list from "@/i18n/da/list.json";
import me from "@/i18n/da/me.json";
import members from "@/i18n/da/members.json";
import messages from "@/i18n/da/messages.json";
import news from "@/i18n/da/news.json";
import notes from "@/i18n/da/notes.json";
import pages from "@/i18n/da/pages.json";
import past from "@/i18n/da/past.json";
import products from "@/i18n/da/products.json";
import records from "@/i18n/da/records.json";
import refusals from "@/i18n/da/refusals.json";
import register from "@/i18n/da/register.json";
import roles from "@/i18n/da/roles.json";
import settings from "@/i18n/da/settings.json";
import shell from "@/i18n/da/shell.json";
import sidebar from "@/i18n/da/sidebar.json";
import start from "@/i18n/da/start.json";
import tasks from "@/i18n/da/tasks.json";
import timeline from "@/i18n/da/timeline.json";
import wiring from "@/i18n/da/wiring.json";

export const DANISH = {
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
