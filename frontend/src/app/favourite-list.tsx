/** The person's favourites in the sidebar, in their own order. Nothing while there are none. */
import { useTranslation } from "react-i18next";
import { FavouriteRow } from "@/app/favourite-row";
import { favouriteKey } from "@/resources/favourites/favourites";
import { useShownFavourites } from "@/resources/favourites/use-shown-favourites";

export function FavouriteList() {
  const { t } = useTranslation();
  const { shown, move, remove } = useShownFavourites();
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="favourites" className="mb-3">
      <h2 id="favourites" className="px-2 pb-1 text-xs font-medium text-ink-muted">
        {t("favourites.title")}
      </h2>
      <ul className="flex flex-col gap-px">
        {shown.map((favourite, index) => (
          <FavouriteRow key={favouriteKey(favourite)} favourite={favourite} before={shown[index - 1]} after={shown[index + 1]} onMove={move} onRemove={remove} />
        ))}
      </ul>
    </section>
  );
}
