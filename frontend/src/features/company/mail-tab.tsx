/** The company's mail threads. */
import { useCompanySearch } from "@/features/company/use-company-search";
import { ThreadsPane } from "@/resources/threads-pane";

export function MailTab() {
  const { companyId, item, part, passage, go } = useCompanySearch();
  return (
    <ThreadsPane
      where={{ company_id: `eq.${companyId}` }}
      companyId={companyId}
      item={item}
      part={part}
      passage={passage}
      onItem={(id) => go({ tab: "mail", item: id })}
    />
  );
}
