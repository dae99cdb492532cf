/** What was done in one go, newest first: bulk changes, imports, deletions, undos and roll-backs, each to take back. */
import { useState } from "react";
import { Layers } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import { useMe } from "@/api/session";
import { PagedBox } from "@/features/settings/paged-box";
import { OperationRow } from "@/features/settings/past/operation-row";
import { useMayUndo } from "@/resources/past/may-undo";
import { useMembers } from "@/resources/use-members";
import { EmptyState } from "@/ui/empty-state";
import { Segmented } from "@/ui/segmented";

const PAGE = 50;
/** A bulk change anywhere may be a new one here. */
const CHANGED = ["companies", "people", "deals", "tasks", "documents", "company_notes", "quotes", "products"] as const;

export function OperationsSection() {
  const { t } = useTranslation();
  const { user, permissions } = useMe();
  const members = useMembers();
  const mayUndo = useMayUndo();
  const [whose, setWhose] = useState<"all" | "mine">("all");
  const seesAll = !permissions["operations"]?.includes("r*");
  const where: Record<string, string> = whose === "mine" ? { actor_id: `eq.${user.id}` } : {};
  const pages = useRowPages("operations", { where, order: "created_at.desc,id.desc", limit: PAGE }, { uses: CHANGED });
  return (
    <>
      {seesAll ? (
        <div>
          <Segmented
            label={t("past.whoseTitle")}
            value={whose}
            onChoose={setWhose}
            options={[
              { value: "all", label: t("past.everybody") },
              { value: "mine", label: t("past.mine") },
            ]}
          />
        </div>
      ) : null}
      <PagedBox pages={pages} expected={6} empty={<EmptyState icon={<Layers aria-hidden />} title={t("past.noOperations")} text={t("past.noOperationsText")} />}>
        {(operation) => <OperationRow key={operation.id} operation={operation} members={members} mayUndo={mayUndo(operation)} />}
      </PagedBox>
    </>
  );
}
