/** The Danish words of signing in, the frame and the lists: they come with the page, the others right after it. */
import auth from "@/i18n/da/auth.json";
import commands from "@/i18n/da/commands.json";
import companies from "@/i18n/da/companies.json";
import favourites from "@/i18n/da/favourites.json";
import fields from "@/i18n/da/fields.json";
import list from "@/i18n/da/list.json";
import news from "@/i18n/da/news.json";
import pages from "@/i18n/da/pages.json";
import records from "@/i18n/da/records.json";
import refusals from "@/i18n/da/refusals.json";
import settings from "@/i18n/da/settings.json";
import shell from "@/i18n/da/shell.json";
import sidebar from "@/i18n/da/sidebar.json";

export const FIRST = {
  ...auth,
  ...commands,
  ...companies,
  ...favourites,
  ...fields,
  ...list,
  ...news,
  ...pages,
  ...records,
  ...refusals,
  ...settings,
  ...shell,
  ...sidebar,
};
