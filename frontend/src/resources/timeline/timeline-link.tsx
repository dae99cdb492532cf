/** What a timeline entry is about, as a link to where it is read. */
import type { ReactNode } from "react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { RECORDS } from "@/resources/records/records";
import type { TimelineEntry } from "@/resources/timeline/entries";
import type { TimelineDetail } from "@/resources/timeline/use-timeline-details";

const LOOK = "rounded-sm hover:text-accent hover:underline";

export interface TimelineLinkProps {
  entry: TimelineEntry;
  detail: TimelineDetail | undefined;
  children: ReactNode;
}

export function TimelineLink({ entry, detail, children }: TimelineLinkProps) {
  const { companyId }: { companyId?: string } = useParams({ strict: false });
  const { list }: { list?: string } = useSearch({ strict: false });
  // On the company's own page one stays in the list that led there.
  const kept = companyId === entry.company_id ? { list } : {};
  const place =
    entry.table_name === "emails" && detail?.thread_id
      ? { tab: "mail" as const, item: detail.thread_id, part: entry.row_id }
      : entry.table_name === "chat_messages" && detail?.conversation_id
        ? { tab: "chat" as const, item: detail.conversation_id, part: entry.row_id }
        : entry.table_name === "documents"
          ? { tab: "documents" as const, item: entry.row_id }
          : entry.table_name === "price_calculations"
            ? { tab: "prices" as const, item: entry.row_id }
            : null;
  if (entry.verb === "deleted") return children;
  if (place) {
    return (
      <Link to="/companies/$companyId" params={{ companyId: entry.company_id }} search={{ ...place, ...kept }} className={LOOK}>
        {children}
      </Link>
    );
  }
  const path = Object.values(RECORDS).find((spec) => spec.table === entry.table_name)?.path?.(entry.row_id);
  if (!path) return children;
  return (
    <Link to={path} className={LOOK}>
      {children}
    </Link>
  );
}
