/** The lines of a paper, or the messages of a conversation, as they were. */
import { useTranslation } from "react-i18next";
import { useRecordAsOf } from "@/api/past";
import type { TableName } from "@/api/tables";
import { money } from "@/lib/format";
import { parts } from "@/resources/history/child-lists";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export function ChildParts({ table, id, at }: { table: string; id: string; at: string }) {
  const { t } = useTranslation();
  const then = useRecordAsOf(table as TableName, id, at);
  if (then.isError) return <ErrorState error={then.error} onRetry={() => void then.refetch()} />;
  if (then.isPending) return <SkeletonRows rows={2} />;
  const found = then.data ? parts(then.data) : [];
  if (found.length === 0) return <p className="py-1 pl-5 text-xs text-ink-muted">{t("history.noParts")}</p>;
  const currency = String(then.data?.record["currency"] ?? "DKK");
  return (
    <ul className="my-1 ml-1.5 flex flex-col gap-1 border-l border-line pl-3.5 text-xs text-ink-muted">
      {found.map(({ id: part, title, text, amount }) => (
        <li key={part} className="flex items-baseline gap-3">
          <span className="min-w-0 flex-1 wrap-anywhere">
            {title || t("chat.visitor")}
            {text ? <span className="line-clamp-2 text-ink-faint">{text}</span> : null}
          </span>
          {amount === null ? null : <span className="shrink-0 tabular-nums">{money(amount, currency)}</span>}
        </li>
      ))}
    </ul>
  );
}
