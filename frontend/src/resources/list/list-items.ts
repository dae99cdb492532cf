/** The lines of a list: rows, and between them the heads of groups. */
import type { GroupTotal } from "@/resources/list/use-list-totals";
import type { ListPage } from "@/resources/list/use-list-rows";
import type { RecordRow } from "@/resources/records/spec";

export interface GroupHead extends GroupTotal {
  isGroup: true;
  label: string;
  isFolded: boolean;
}

export type ListItem = RecordRow | GroupHead;

export function isGroup(item: ListItem): item is GroupHead {
  return "isGroup" in item;
}

/** Each group's head, then those of its rows that have come; a folded group shows its head only. */
export function listItems(pages: readonly ListPage[], heads: readonly GroupHead[] | null): readonly ListItem[] {
  if (heads === null) return pages.flatMap((page) => page.rows);
  const open = heads.filter((head) => !head.isFolded);
  return heads.flatMap((head): ListItem[] => {
    const place = open.indexOf(head);
    return [head, ...(place < 0 ? [] : pages.filter((page) => page.group === place).flatMap((page) => page.rows))];
  });
}
