/** The places this person may see, with the number that waits in the inbox. */
import { useTranslation } from "react-i18next";
import { useWaiting } from "@/resources/use-waiting";
import { useMay } from "@/api/session";
import { PLACES, type Place } from "@/app/navigation";

export interface ShownPlace extends Pick<Place, "to" | "icon" | "isWideOnly"> {
  text: string;
  short: string;
  count: number;
}

export function usePlaces(): ShownPlace[] {
  const { t } = useTranslation();
  const may = useMay();
  const waiting = useWaiting();
  return PLACES.filter((place) => may(place.resource, "r")).map((place) => ({
    to: place.to,
    icon: place.icon,
    text: t(place.label),
    short: t(place.short),
    ...(place.isWideOnly ? { isWideOnly: true } : {}),
    count: place.to === "/inbox" ? waiting : 0,
  }));
}
