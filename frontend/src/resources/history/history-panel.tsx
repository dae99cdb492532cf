/** A record's past: the line of its life, the record as it was beside now, and every change, newest first. */
import { useMemo, useState } from "react";
import { History } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRecordHistory } from "@/api/past";
import { useRow } from "@/api/rows";
import type { TableName } from "@/api/tables";
import { useDebounced } from "@/lib/use-debounced";
import { HistoryEntry } from "@/resources/history/history-entry";
import { lifeOf } from "@/resources/history/life";
import { ThenAndNow } from "@/resources/history/then-and-now";
import { TimeSlider } from "@/resources/history/time-slider";
import { useMayRow } from "@/resources/records/may-row";
import { selectOf, type RecordRow, type RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

const SETTLED_MS = 150;
/** Money that has moved is never put back. */
const NEVER: ReadonlySet<TableName> = new Set(["payments"]);

function selectFor(spec: RecordSpec): string {
  const asked = spec.fields.length > 0 ? selectOf(spec).split(/,(?![^(]*\))/) : ["id", ...(spec.hasVersion ? ["version"] : [])];
  return [...new Set([...asked, "created_at", spec.ownerField ?? "created_by"])].join(",");
}

export function HistoryPanel({ spec, id }: { spec: RecordSpec; id: string }) {
  const { t } = useTranslation();
  const mayRow = useMayRow(spec);
  const record = useRow<TableName, RecordRow>(spec.table, id, selectFor(spec));
  const history = useRecordHistory(spec.table, id);
  const [at, setAt] = useState<string | null>(null);
  const settled = useDebounced(at, SETTLED_MS);
  const [now] = useState(() => Date.now());
  const entries = history.data?.pages.flat();
  const createdAt = record.data?.["created_at"] as string | undefined;
  const life = useMemo(() => lifeOf(createdAt, (entries ?? []).map(({ occurred_at }) => occurred_at), now), [createdAt, entries, now]);
  const row = record.data;
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4">
      {row && life.moments.length > 0 ? <TimeSlider life={life} at={at} onAt={setAt} /> : null}
      {row && settled !== null && at !== null ? <ThenAndNow spec={spec} row={row} at={settled} mayRestore={!NEVER.has(spec.table) && mayRow("u", row)} /> : null}
      <section aria-label={t("history.changes")} className="overflow-hidden rounded-lg border border-line bg-surface">
        <ListFaces query={{ data: entries, error: history.error, refetch: history.refetch }} rows={5} empty={<EmptyState icon={<History aria-hidden />} title={t("history.empty")} text={t("history.emptyText")} />}>
          {(rows) => (
            <ol className="divide-y divide-line">
              {rows.map((entry) => (
                <HistoryEntry key={entry.audit_id} spec={spec} entry={entry} isCurrent={entry.occurred_at === at} onLook={() => setAt(entry.occurred_at)} />
              ))}
            </ol>
          )}
        </ListFaces>
        {history.hasNextPage ? (
          <div className="flex justify-center border-t border-line p-2">
            <Button look="quiet" isBusy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
              {t("timeline.older")}
            </Button>
          </div>
        ) : null}
      </section>
    </div>
  );
}
