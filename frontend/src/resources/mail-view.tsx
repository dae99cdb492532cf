/** A mail thread: its mails in order, the newest open, with the passage that was asked for in view. */
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { EmailThread } from "@/api/tables";
import type { Passage } from "@/lib/passage";
import { MailCard } from "@/resources/mail-card";
import { PlacementBadge } from "@/resources/placement-badge";
import { ErrorState } from "@/ui/error-state";
import { Highlight } from "@/ui/highlight";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface MailViewProps {
  thread: EmailThread;
  markedId?: string | undefined;
  passage?: Passage | undefined;
  /** Left out where the page already says it. */
  hasTitle?: boolean;
}

const COLUMNS =
  "id,thread_id,direction,from_name,from_email,recipients,subject,sent_at,text_body,new_text,html_body,is_automatic,is_forwarded";

export function MailView({ thread, markedId, passage, hasTitle = true }: MailViewProps) {
  const { t } = useTranslation();
  const mails = useRows("emails", {
    select: COLUMNS,
    where: { thread_id: `eq.${thread.id}` },
    order: "sent_at,id",
    limit: 200,
  });
  const rows = mails.data ?? [];
  // Evidence may be the subject itself; its offsets count from there, so only the words are looked for.
  const subjectPassage = passage?.quote ? { quote: passage.quote } : undefined;
  return (
    <>
      <header className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-5 py-3 max-md:px-4">
        <h2 className={hasTitle ? "min-w-0 text-sm font-semibold text-pretty" : "sr-only"}><Highlight text={thread.subject || t("mail.noSubject")} passage={subjectPassage} /></h2>
        <PlacementBadge placement={thread} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto p-4 max-md:p-3">
        {mails.isPending ? <SkeletonRows rows={3} /> : null}
        {mails.isError ? <ErrorState error={mails.error} onRetry={() => void mails.refetch()} /> : null}
        <ol className="mx-auto flex max-w-200 flex-col gap-3">
          {rows.map((mail, index) => (
            <MailCard
              key={mail.id}
              mail={mail}
              isOpenAtFirst={mail.id === markedId || index === rows.length - 1}
              passage={mail.id === markedId ? (passage ?? {}) : undefined}
            />
          ))}
        </ol>
      </div>
    </>
  );
}
