/** A record as it was beside the record as it is: differences marked, each to put back alone, some together, or all. */
import { useState } from "react";
import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useDifferences, useRecordAsOf } from "@/api/past";
import { cx } from "@/lib/cx";
import { ConflictDialog } from "@/resources/fields/conflict-dialog";
import { FieldValue } from "@/resources/fields/field-value";
import { ChildrenThen } from "@/resources/history/children-then";
import { isRestorable, told } from "@/resources/history/restorable";
import { columnLabel, fieldOf, toldValue } from "@/resources/history/told-value";
import { useRestore } from "@/resources/history/use-restore";
import type { RecordRow, RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { ErrorState } from "@/ui/error-state";
import { FormError } from "@/ui/form-error";
import { IconButton } from "@/ui/icon-button";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface ThenAndNowProps {
  spec: RecordSpec;
  /** As it is. */
  row: RecordRow;
  at: string;
  mayRestore: boolean;
}

const LINE = "grid grid-cols-[20px_minmax(88px,140px)_minmax(0,1fr)_minmax(0,1fr)_32px] items-center gap-x-3 px-3 py-1.5 text-sm max-md:grid-cols-[20px_minmax(0,1fr)_minmax(0,1fr)_40px]";

export function ThenAndNow({ spec, row, at, mayRestore }: ThenAndNowProps) {
  const { t, i18n } = useTranslation();
  const then = useRecordAsOf(spec.table, row.id, at);
  const differences = useDifferences(spec.table, row.id, at);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const seen = told(differences.data ?? []);
  const restore = useRestore(spec, row.id, at, row.version ?? null, differences.data ?? []);
  if (then.isError || differences.isError) {
    return <ErrorState error={then.error ?? differences.error} onRetry={() => void Promise.all([then.refetch(), differences.refetch()])} />;
  }
  if (then.data === null) return <p className="rounded-lg border border-line bg-surface p-4 text-sm text-ink-muted">{t("history.notYet")}</p>;
  if (!then.data || !differences.data) return <SkeletonRows rows={5} />;
  const currency = String(then.data.record["currency"] ?? "DKK");
  const fields = spec.fields.filter(({ name }) => !seen.some(({ column_name }) => column_name === name));
  const picked = seen.map(({ column_name }) => column_name).filter((column) => chosen.has(column));
  const toggle = (column: string) => setChosen(new Set(chosen.has(column) ? [...chosen].filter((other) => other !== column) : [...chosen, column]));
  const asked = restore.conflict?.left[0];
  const text = (column: string, label: string | null) => toldValue(spec, column, label, i18n, currency);
  return (
    <section aria-label={t("history.thenAndNow")} className={cx("flex flex-col gap-3", (then.isPlaceholderData || differences.isPlaceholderData) && "opacity-60")}>
      <div className="overflow-hidden rounded-lg border border-line bg-surface">
        <div className={cx(LINE, "border-b border-line text-xs text-ink-muted max-md:hidden")}>
          <span />
          <span>{t("history.field")}</span>
          <span>{t("history.then")}</span>
          <span>{t("history.now")}</span>
          <span />
        </div>
        <ul aria-label={t("history.differences")}>
          {seen.map(({ column_name: column, label_a, label_b }) => {
            const label = columnLabel(spec, column, i18n);
            const isOffered = mayRestore && isRestorable(spec, column);
            return (
              <li key={column} className={cx(LINE, "border-b border-line bg-accent-tint")}>
                {isOffered ? <input type="checkbox" aria-label={t("history.pick", { field: label })} checked={chosen.has(column)} onChange={() => toggle(column)} className="size-4 accent-accent" /> : <span />}
                <span className="text-xs text-ink-muted max-md:col-span-3">{label}</span>
                <span className="font-medium wrap-anywhere max-md:col-span-2 max-md:col-start-2">
                  <span className="sr-only">{t("history.then")}: </span>
                  {text(column, label_a) || t("timeline.nothing")}
                </span>
                <span className="wrap-anywhere text-ink-muted max-md:col-span-2 max-md:col-start-2">
                  <span className="md:sr-only">{t("history.now")}: </span>
                  {text(column, label_b) || t("timeline.nothing")}
                </span>
                {isOffered ? (
                  <IconButton label={t("history.restoreField", { field: label })} disabled={restore.isBusy} className="max-md:col-start-4 max-md:row-span-2 max-md:row-start-2" onClick={() => restore.run([column])}>
                    <RotateCcw aria-hidden className="size-4" />
                  </IconButton>
                ) : null}
              </li>
            );
          })}
        </ul>
        {seen.length === 0 ? <p className="px-3 py-2.5 text-sm text-ink-muted">{t("history.same")}</p> : null}
        {fields.length > 0 ? (
          <details className="group/same">
            <summary className="flex h-9 cursor-pointer items-center px-3 text-xs text-ink-muted -outline-offset-2 hover:text-ink max-md:h-11">{t("history.unchanged", { count: fields.length })}</summary>
            <dl>
              {fields.map((field) => (
                <div key={field.name} className={LINE}>
                  <span />
                  <dt className="text-xs text-ink-muted">{columnLabel(spec, field.name, i18n)}</dt>
                  <dd className="col-span-2 min-w-0 truncate text-ink-muted max-md:col-span-1">
                    <FieldValue field={fieldOf(spec, field.name) ?? field} row={row} isPlain />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </div>
      {restore.problem ? <FormError text={restore.problem} /> : null}
      {mayRestore && seen.length > 0 ? (
        <div className="flex flex-wrap justify-end gap-2">
          <Button disabled={picked.length === 0} isBusy={restore.isBusy} onClick={() => restore.run(picked)}>
            {t("history.restoreChosen", { count: picked.length })}
          </Button>
          <Button look="primary" isBusy={restore.isBusy} onClick={() => restore.run(null)}>
            {t("history.restoreAll")}
          </Button>
        </div>
      ) : null}
      <ChildrenThen spec={spec} id={row.id} then={then.data} at={at} />
      {asked ? (
        <ConflictDialog
          key={asked.column_name}
          field={{ name: asked.column_name, kind: "text" }}
          label={columnLabel(spec, asked.column_name, i18n)}
          original={{ id: row.id, [asked.column_name]: text(asked.column_name, seen.find(({ column_name }) => column_name === asked.column_name)?.label_b ?? null) }}
          conflict={{ yours: text(asked.column_name, asked.label_a), stored: { id: row.id, [asked.column_name]: text(asked.column_name, asked.label_b) } }}
          onMine={() => restore.decide(true)}
          onTheirs={() => restore.decide(false)}
        />
      ) : null}
    </section>
  );
}
