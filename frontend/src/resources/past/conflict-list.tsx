/** Every row that was changed after an operation, with one choice for all above them. */
import { useTranslation } from "react-i18next";
import type { UndoConflict, UndoDecisions } from "@/api/past-tables";
import { ConflictCard } from "@/resources/past/conflict-card";
import { common, decideAll, undecided, type Decision } from "@/resources/past/decisions";
import { useMembers } from "@/resources/use-members";
import { useMentionedNames } from "@/resources/use-mentioned-names";
import { Segmented } from "@/ui/segmented";

export interface ConflictListProps {
  conflicts: readonly UndoConflict[];
  decisions: UndoDecisions;
  onDecide: (decisions: UndoDecisions) => void;
}

export function ConflictList({ conflicts, decisions, onDecide }: ConflictListProps) {
  const { t } = useTranslation();
  const members = useMembers();
  const mentioned = useMentionedNames(
    conflicts.flatMap(({ columns }) => Object.entries(columns).flatMap(([column, values]) => Object.values(values).map((value) => ({ column, value })))),
  );
  const names = new Map([...members, ...mentioned]);
  const left = undecided(conflicts, decisions);
  return (
    <section aria-labelledby="undo-conflicts" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-2">
        <div>
          <h3 id="undo-conflicts" className="text-sm font-semibold">
            {t("past.conflicts", { count: conflicts.length })}
          </h3>
          <p role="status" className="text-xs text-ink-muted">
            {left > 0 ? t("past.left", { count: left }) : t("past.allDecided")}
          </p>
        </div>
        <Segmented<Decision | "none">
          label={t("past.decideAll")}
          value={common(conflicts, decisions)}
          onChoose={(chosen) => chosen !== "none" && onDecide(decideAll(conflicts, chosen))}
          options={[
            { value: "undo", label: t("past.all.undo") },
            { value: "keep", label: t("past.all.keep") },
          ]}
        />
      </div>
      <ul className="flex flex-col gap-3">
        {conflicts.map((conflict) => (
          <ConflictCard
            key={conflict.row_id}
            conflict={conflict}
            names={names}
            decision={decisions[conflict.row_id]}
            onDecide={(decision) => onDecide({ ...decisions, [conflict.row_id]: decision })}
          />
        ))}
      </ul>
    </section>
  );
}
