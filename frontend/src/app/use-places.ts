/** The places this person may see, with what waits in the inbox and which of their tasks are late. */
import { useTranslation } from "react-i18next";
import { useCount } from "@/api/rows";
import { useMay, useMe } from "@/api/session";
import { PLACES, type Place } from "@/app/navigation";
import { startOfToday } from "@/resources/tasks/due";
import { useWaiting } from "@/resources/use-waiting";

export interface ShownPlace extends Pick<Place, "to" | "icon"> {
  text: string;
  short: string;
  count: number;
  /** What is counted should have been done already. */
  isLate: boolean;
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
  return PLACES.filter((place) => may(place.resource, "r")).map((place) => ({
    to: place.to,
    icon: place.icon,
    text: t(place.label),
    short: t(place.short),
    count: counts[place.to] ?? 0,
    isLate: place.to === "/tasks",
  }));
}
