/** All companies. */
import { useTranslation } from "react-i18next";
import { ListPage } from "@/resources/list/list-page";
import { COMPANIES } from "@/resources/records/records";

export function CompaniesPage() {
  const { t } = useTranslation();
  return <ListPage spec={COMPANIES} searchLabel={t("companies.search")} />;
}
