/** The person's favourites in the sidebar, in their own order. Nothing while there are none. */
import { useTranslation } from "react-i18next";
import { FavouriteRow } from "@/app/favourite-row";
import { SidebarPart } from "@/app/sidebar-part";
import { favouriteKey, type Favourite } from "@/resources/favourites/favourites";
import { useShownFavourites } from "@/resources/favourites/use-shown-favourites";

export function FavouriteList() {
  const { t } = useTranslation();
  const { shown, move, remove } = useShownFavourites();
  const take = (key: string, target: Favourite) => {
    const taken = shown.find((one) => favouriteKey(one) === key);
    if (taken) move(taken, target);
  };
  if (shown.length === 0) return null;
  return (
    <SidebarPart part="favourites" title={t("favourites.title")}>
      <ul className="flex flex-col gap-px">
        {shown.map((favourite, index) => (
          <FavouriteRow key={favouriteKey(favourite)} favourite={favourite} before={shown[index - 1]} after={shown[index + 1]} onMove={move} onTake={take} onRemove={remove} />
        ))}
      </ul>
    </SidebarPart>
  );
}
