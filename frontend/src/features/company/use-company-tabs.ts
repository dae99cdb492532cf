/** The tabs of a company, with how much lies behind each. */
import { useTranslation } from "react-i18next";
import { useCount } from "@/api/rows";
import { COMPANY_TABS, type CompanyTab } from "@/resources/company-search";
import type { TabBarItem } from "@/ui/tab-bar";

export function useCompanyTabs(companyId: string): TabBarItem<CompanyTab>[] {
  const { t } = useTranslation();
  const of = { company_id: `eq.${companyId}` };
  const chat = useCount("chat_conversations", { where: of });
  const mail = useCount("email_threads", { where: { ...of, merged_into: "is.null" } });
  const people = useCount("people", { where: of });
  const deals = useCount("deals", { where: { ...of, won_at: "is.null", lost_at: "is.null" } });
  const documents = useCount("documents", { where: of });
  const tasks = useCount("tasks", { where: { ...of, state: "eq.open" } });
  const notes = useCount("company_notes", { where: of });
  const prices = useCount("price_calculations", { where: of });
  const advice = useCount("recommendations", { where: { ...of, state: "eq.open" } });
  const counts: Partial<Record<CompanyTab, { data: number | undefined }>> = { chat, mail, people, deals, documents, tasks, notes, prices, advice };
  return COMPANY_TABS.map((id) => ({ id, label: t(`tab.${id}`), count: counts[id]?.data }));
}
