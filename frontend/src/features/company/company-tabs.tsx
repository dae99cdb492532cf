/** The tabs of a company, with how much lies behind each. Keys 1 to 9 choose one. */
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useCount } from "@/api/rows";
import { useCompanySearch } from "@/features/company/use-company-search";
import { COMPANY_TABS } from "@/resources/company-search";
import { TabBar } from "@/ui/tab-bar";

export function CompanyTabs() {
  const { t } = useTranslation();
  const { companyId, tab, go } = useCompanySearch();
  const of = { company_id: `eq.${companyId}` };
  const chat = useCount("chat_conversations", { where: of });
  const mail = useCount("email_threads", { where: { ...of, merged_into: "is.null" } });
  const documents = useCount("documents", { where: of });
  const advice = useCount("recommendations", { where: { ...of, state: "eq.open" } });
  const prices = useCount("price_calculations", { where: of });
  const people = useCount("people", { where: of });
  const tasks = useCount("tasks", { where: { ...of, state: "eq.open" } });
  const notes = useCount("company_notes", { where: of });
  const counts = { overview: undefined, timeline: undefined, tasks, notes, chat, mail, documents, advice, prices, people };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || document.querySelector("dialog[open]");
      const chosen = COMPANY_TABS[Number(event.key) - 1];
      if (!isTyping && chosen && !event.ctrlKey && !event.metaKey && !event.altKey) go({ tab: chosen });
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [go]);
  return (
    <TabBar
      label={t("company.tabs")}
      current={tab}
      onChoose={(chosen) => go(chosen === "overview" ? {} : { tab: chosen })}
      items={COMPANY_TABS.map((id) => ({ id, label: t(`tab.${id}`), count: counts[id]?.data }))}
    />
  );
}
