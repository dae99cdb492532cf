/** The trash: what was deleted in the last thirty days, deletion by deletion, each with everything that went along. */
import { useState } from "react";
import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRowPages } from "@/api/rows";
import { PagedBox } from "@/features/settings/paged-box";
import { TrashRow } from "@/features/settings/past/trash-row";
import { useMayUndo } from "@/resources/past/may-undo";
import { firstKept } from "@/resources/past/operation-words";
import { useMembers } from "@/resources/use-members";
import { EmptyState } from "@/ui/empty-state";

const PAGE = 50;
/** A deletion anywhere may be a new one here. */
const DELETABLE = ["companies", "people", "deals", "tasks", "documents", "company_notes", "quotes", "products"] as const;

export function TrashSection() {
  const { t } = useTranslation();
  const members = useMembers();
  const mayUndo = useMayUndo();
  const [since] = useState(firstKept);
  const where = { kind: "eq.delete", undone_by: "is.null", created_at: `gte.${since}` };
  const pages = useRowPages("operations", { where, order: "created_at.desc,id.desc", limit: PAGE }, { uses: DELETABLE });
  return (
    <PagedBox pages={pages} empty={<EmptyState icon={<Trash2 aria-hidden />} title={t("past.trashEmpty")} text={t("past.trashEmptyText")} />}>
      {(operation) => <TrashRow key={operation.id} operation={operation} members={members} mayRestore={mayUndo(operation)} />}
    </PagedBox>
  );
}
