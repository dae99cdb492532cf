/** A mail thread at an address of its own. */
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useRow } from "@/api/rows";
import type { EmailThread } from "@/api/tables";
import { ItemFrame } from "@/features/item/item-frame";
import { THREADS } from "@/features/item/specs";
import { MailView } from "@/resources/mail-view";
import { RecordGone } from "@/resources/record-page/record-gone";
import { RecordSkeleton } from "@/resources/record-page/record-skeleton";
import { ErrorState } from "@/ui/error-state";

const route = getRouteApi("/shell/threads/$threadId");

type Head = EmailThread & Record<string, unknown> & { company: { id: string; name: string } | null };

export function ThreadPage() {
  const { t } = useTranslation();
  const { threadId } = route.useParams();
  const { item } = route.useSearch();
  const thread = useRow<"email_threads", Head>("email_threads", threadId, "*,company:companies(id,name)");
  if (thread.isPending) return <RecordSkeleton />;
  if (thread.isError) return <ErrorState isPage error={thread.error} onRetry={() => void thread.refetch()} />;
  if (!thread.data) return <RecordGone title={t("page.threadGone")} to="/inbox" label={t("page.toInbox")} />;
  const { company, subject } = thread.data;
  return (
    <ItemFrame spec={THREADS} title={subject || t("mail.noSubject")} row={thread.data} company={company} back={company ? `/companies/${company.id}?tab=mail` : "/inbox"}>
      <MailView key={threadId} thread={thread.data} markedId={item} hasTitle={false} />
    </ItemFrame>
  );
}
