/** The groups of a grouped list, in the order people think of them, and which are folded. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import { choiceText } from "@/resources/fields/field-text";
import type { GroupHead } from "@/resources/list/list-items";
import type { ListState } from "@/resources/list/list-state";
import type { GroupTotal } from "@/resources/list/use-list-totals";
import { useMembers } from "@/resources/use-members";

const WHOLE: readonly Record<string, string>[] = [{}];

/** The stages' names, in the order of the board. */
export function useStages(isEnabled: boolean): ReadonlyMap<string, string> {
  const { data } = useRows("stages", { select: "id,name,pipeline_id,position", order: "pipeline_id,position", limit: 1000 }, { enabled: isEnabled });
  return new Map((data ?? []).map(({ id, name }) => [id, name]));
}

export function useGroups({ group }: ListState, totals: readonly GroupTotal[]) {
  const { t } = useTranslation();
  const members = useMembers();
  const stages = useStages(group?.kind === "stage");
  const [folded, setFolded] = useState<ReadonlySet<string | null>>(new Set());
  const label = (value: string | null): string => {
    if (value === null || !group) return t("field.none");
    if (group.kind === "member") return members.get(value) ?? t("field.none");
    if (group.kind === "stage") return stages.get(value) ?? "";
    return group.kind === "flag" ? t(value === "true" ? "choice.yes" : "choice.no") : choiceText(group, value, t);
  };
  const names = [...(group?.kind === "stage" ? stages.keys() : (group?.choices ?? []))];
  const place = (value: string | null) => (value === null ? Infinity : names.includes(value) ? names.indexOf(value) : names.length);
  const heads: GroupHead[] = totals
    .map((total): GroupHead => ({ ...total, isGroup: true, label: label(total.value), isFolded: folded.has(total.value) }))
    .toSorted((a, b) => place(a.value) - place(b.value) || a.label.localeCompare(b.label, "da"));
  const written = JSON.stringify(heads.filter((head) => !head.isFolded).map((head) => head.value));
  const conditions = useMemo(
    () =>
      group
        ? (JSON.parse(written) as (string | null)[]).map((value) => ({ [group.name]: value === null ? "is.null" : `eq.${value}` }))
        : WHOLE,
    [group, written],
  );
  const fold = (value: string | null) => {
    const next = new Set(folded);
    if (!next.delete(value)) next.add(value);
    setFolded(next);
  };
  return { heads: group ? heads : null, conditions, fold };
}
