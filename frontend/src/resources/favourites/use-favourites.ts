/** A person's favourites, and adding, removing and moving them. */
import { useTranslation } from "react-i18next";
import { favouriteKey, moved, MOST_FAVOURITES, readFavourites, type Favourite } from "@/resources/favourites/favourites";
import { useSetting } from "@/resources/use-setting";
import { toast } from "@/ui/toast-store";

export function useFavourites() {
  const { t } = useTranslation();
  const { value: items, isKnown, change } = useSetting("favourites", readFavourites);
  const placeOf = (favourite: Favourite) => {
    const key = favouriteKey(favourite);
    return items.findIndex((item) => favouriteKey(item) === key);
  };
  const remove = (favourite: Favourite) => {
    change(items.filter((item) => favouriteKey(item) !== favouriteKey(favourite)));
    toast(t("favourites.removed"), "info", { label: t("action.undo"), run: () => change(items) });
  };
  const add = (favourite: Favourite) => {
    if (items.length >= MOST_FAVOURITES) {
      toast(t("favourites.full", { count: MOST_FAVOURITES }), "bad");
      return;
    }
    change([...items, favourite]);
    toast(t("favourites.added"));
  };
  return {
    items,
    isKnown,
    has: (favourite: Favourite) => placeOf(favourite) >= 0,
    toggle: (favourite: Favourite) => (placeOf(favourite) >= 0 ? remove(favourite) : add(favourite)),
    remove,
    /** Puts one before or after another, wherever in the list the two stand. */
    move: (favourite: Favourite, target: Favourite) => change(moved(items, placeOf(favourite), placeOf(target))),
  };
}
