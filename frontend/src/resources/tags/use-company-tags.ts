/** The tags of one company, and putting them on and taking them off. */
import { useTranslation } from "react-i18next";
import { errorText } from "@/api/error-text";
import { useDeleteRows, useRows, useSaveRow } from "@/api/rows";
import type { Row } from "@/api/tables";
import { TAG_COLORS } from "@/resources/tags/tag-chip";
import { toast } from "@/ui/toast-store";

export interface AssignedTag {
  id: string;
  tag: Pick<Row<"company_tags">, "id" | "name" | "color"> | null;
}

export function useCompanyTags(companyId: string) {
  const { t } = useTranslation();
  const assigned = useRows<"company_tag_assignments", AssignedTag>(
    "company_tag_assignments",
    { select: "id,tag:company_tags(id,name,color)", where: { company_id: `eq.${companyId}` }, order: "created_at,id" },
    { uses: ["company_tags"] },
  );
  const assign = useSaveRow("company_tag_assignments");
  const unassign = useDeleteRows("company_tag_assignments");
  const create = useSaveRow("company_tags");
  const failed = (error: unknown) => toast(errorText(error, t), "bad");
  const put = (tagId: string) => assign.mutateAsync({ company_id: companyId, tag_id: tagId }).then(() => undefined, failed);
  return {
    tags: (assigned.data ?? []).flatMap(({ id, tag }) => (tag ? [{ assignment: id, ...tag }] : [])),
    put,
    /** Makes the tag first; a new one takes the next colour. */
    putNew: (name: string, count: number) =>
      create.mutateAsync({ name, color: TAG_COLORS[(count + 1) % TAG_COLORS.length] ?? "grey" }).then((tag) => put(tag.id), failed),
    take: ({ assignment, id }: { assignment: string; id: string }) =>
      unassign.mutateAsync([assignment]).then(
        () => toast(t("tags.removed"), "info", { label: t("action.undo"), run: () => void put(id) }),
        failed,
      ),
  };
}
