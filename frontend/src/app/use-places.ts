/** The places this person may see in their own order, hidden ones last, with what waits in the inbox and which of their tasks are late. */
import { useTranslation } from "react-i18next";
import { useCount } from "@/api/rows";
import { useMay, useMe } from "@/api/session";
import { PLACES, type Place } from "@/app/navigation";
import { inOrder } from "@/app/sidebar-choice";
import { useSidebarChoice } from "@/app/use-sidebar-choice";
import { startOfToday } from "@/resources/tasks/due";
import { useWaiting } from "@/resources/use-waiting";

export interface ShownPlace extends Pick<Place, "to" | "icon"> {
  text: string;
  short: string;
  count: number;
  /** What is counted should have been done already. */
  isLate: boolean;
  /** Put away by the person; still within reach. */
  isHidden: boolean;
}

function useOverdue(isWanted: boolean): number {
  const { user } = useMe();
  // A task is late when its day is over, as in the list of tasks.
  const where = { assignee_id: `eq.${user.id}`, state: "eq.open", due_at: `lt.${startOfToday()}` };
  return useCount("tasks", { where }, isWanted).data ?? 0;
}

export function usePlaces(): ShownPlace[] {
  const { t } = useTranslation();
  const may = useMay();
  const counts: Partial<Record<Place["to"], number>> = { "/inbox": useWaiting(), "/tasks": useOverdue(may("tasks", "r")) };
  const { order, hidden } = useSidebarChoice().choice;
  const places = inOrder(PLACES.filter((place) => may(place.resource, "r")), order);
  return places.toSorted((a, b) => Number(hidden.includes(a.to)) - Number(hidden.includes(b.to))).map((place) => ({
    to: place.to,
    icon: place.icon,
    text: t(place.label),
    short: t(place.short),
    count: counts[place.to] ?? 0,
    isLate: place.to === "/tasks",
    isHidden: hidden.includes(place.to),
  }));
}
