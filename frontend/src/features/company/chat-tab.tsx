/** The company's chat conversations. */
import { useCompanySearch } from "@/features/company/use-company-search";
import { ChatsPane } from "@/resources/chats-pane";

export function ChatTab() {
  const { companyId, item, part, passage, go } = useCompanySearch();
  return (
    <ChatsPane
      where={{ company_id: `eq.${companyId}` }}
      companyId={companyId}
      item={item}
      part={part}
      passage={passage}
      onItem={(id) => go({ tab: "chat", item: id })}
    />
  );
}
