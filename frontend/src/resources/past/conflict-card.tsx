/** A row that was changed after the operation: what the operation wrote, what is stored and what was before, and the choice. */
import { useTranslation } from "react-i18next";
import type { UndoConflict } from "@/api/past-tables";
import { dayAndTime } from "@/lib/format";
import type { Decision } from "@/resources/past/decisions";
import { columnWord, tableWord, valueWord } from "@/resources/past/words";
import { Segmented } from "@/ui/segmented";

const WHOSE = ["yours", "stored", "original"] as const;

export interface ConflictCardProps {
  conflict: UndoConflict;
  names: ReadonlyMap<string, string>;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
}

export function ConflictCard({ conflict, names, decision, onDecide }: ConflictCardProps) {
  const { t, i18n } = useTranslation();
  const title = conflict.title || tableWord(conflict.table, t);
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-line p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <p className="truncate text-sm font-medium">{title}</p>
          <p className="text-xs text-ink-muted tabular-nums">
            {t("past.changedBy", { name: conflict.changed_by ?? t("audit.actor.system"), when: dayAndTime(conflict.changed_at) })}
          </p>
        </div>
        <Segmented<Decision | "none">
          label={t("past.decide", { title })}
          value={decision ?? "none"}
          onChoose={(chosen) => chosen !== "none" && onDecide(chosen)}
          options={[
            { value: "undo", label: t("past.decision.undo") },
            { value: "keep", label: t("past.decision.keep") },
          ]}
        />
      </div>
      <dl className="flex flex-col gap-2 text-xs">
        {Object.entries(conflict.columns).map(([column, values]) => (
          <div key={column} className="flex flex-col gap-1">
            <dt className="text-ink-muted">{columnWord(column, i18n)}</dt>
            {WHOSE.map((whose) => (
              <dd key={whose} className="grid grid-cols-[120px_minmax(0,1fr)] gap-2">
                <span className="text-ink-faint">{t(`past.whose.${whose}`)}</span>
                <span className="wrap-anywhere">{valueWord(column, values[whose], names, t)}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </li>
  );
}
