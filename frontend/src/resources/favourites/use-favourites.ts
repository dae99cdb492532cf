/** A person's favourites, and adding, removing and moving them. */
import { useTranslation } from "react-i18next";
import { favouriteKey, moved, MOST_FAVOURITES, placeOf, readFavourites, withOne, without, type Favourite } from "@/resources/favourites/favourites";
import { useSetting } from "@/resources/use-setting";
import { toast } from "@/ui/toast-store";

export function useFavourites() {
  const { t } = useTranslation();
  const { value: items, isKnown, change } = useSetting("favourites", readFavourites);
  const has = (favourite: Favourite) => placeOf(items, favourite) >= 0;
  const remove = (favourite: Favourite) => {
    const place = placeOf(items, favourite);
    change((standing) => without(standing, favourite));
    // Only this one comes back: what was added or moved since stays.
    const undo = { label: t("action.undo"), run: () => change((standing) => withOne(standing, favourite, place)) };
    toast(t("favourites.removed"), "info", undo, favouriteKey(favourite));
  };
  const add = (favourite: Favourite) => {
    if (items.length >= MOST_FAVOURITES) {
      toast(t("favourites.full", { count: MOST_FAVOURITES }), "bad");
      return;
    }
    change((standing) => withOne(standing, favourite));
    toast(t("favourites.added"), "good", undefined, favouriteKey(favourite));
  };
  return {
    items,
    isKnown,
    has,
    toggle: (favourite: Favourite) => (has(favourite) ? remove(favourite) : add(favourite)),
    remove,
    /** Puts one before or after another, wherever in the list the two stand. */
    move: (favourite: Favourite, target: Favourite) =>
      change((standing) => moved(standing, placeOf(standing, favourite), placeOf(standing, target))),
  };
}
