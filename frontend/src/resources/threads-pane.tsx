/** Mail threads of a company or a person, with the chosen one beside them. */
import { Mail, MailOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { Passage } from "@/lib/passage";
import { useIsWide } from "@/lib/use-is-wide";
import { useLatestText } from "@/resources/use-latest-text";
import { useOpenItem } from "@/resources/use-open-item";
import { ago } from "@/lib/format";
import { MailView } from "@/resources/mail-view";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { ListRow } from "@/ui/list-row";
import { SkeletonRows } from "@/ui/skeleton-rows";
import { SplitPane } from "@/ui/split-pane";

export interface ThreadsPaneProps {
  /** Whose threads, in the words of the tables. */
  where: Record<string, string>;
  /** Whose words stand on the second line of each. */
  companyId: string;
  item?: string | undefined;
  part?: string | undefined;
  passage?: Passage | undefined;
  /** Opens one; none is the way back to the list on a phone. */
  onItem: (id: string | undefined) => void;
}

export function ThreadsPane({ where, companyId, item, part, passage, onItem }: ThreadsPaneProps) {
  const { t, i18n } = useTranslation();
  const threads = useRows("email_threads", {
    where: { ...where, merged_into: "is.null" },
    order: "last_message_at.desc.nullslast,id",
    limit: 200,
  });
  const isWide = useIsWide();
  const latest = useLatestText("emails", companyId);
  const open = useOpenItem(threads.data ?? [], item, isWide);
  if (threads.isPending) return <SkeletonRows />;
  if (threads.isError) return <ErrorState error={threads.error} onRetry={() => void threads.refetch()} />;
  if (threads.data.length === 0) {
    return <EmptyState icon={<Mail aria-hidden />} title={t("mail.empty")} text={t("mail.emptyText")} />;
  }
  return (
    <SplitPane
      onBack={() => onItem(undefined)}
      placeholder={<EmptyState icon={<MailOpen aria-hidden />} title={t("mail.choose")} />}
      detail={open ? <MailView key={`${open.id}${part ?? ""}`} thread={open} markedId={part} passage={passage} /> : null}
      list={
        <ul>
          {threads.data.map((thread) => (
            <ListRow
              key={thread.id}
              icon={<Mail aria-hidden className="size-4 shrink-0 text-ink-faint" />}
              title={thread.subject || t("mail.noSubject")}
              detail={latest.get(thread.id) ?? ""}
              end={ago(thread.last_message_at, i18n.language)}
              isCurrent={thread.id === open?.id}
              onOpen={() => onItem(thread.id)}
            />
          ))}
        </ul>
      }
    />
  );
}
