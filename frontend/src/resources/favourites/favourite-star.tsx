/** A star that keeps what is shown among the person's favourites; Shift+F does the same. */
import { useCallback, useEffect, useMemo, useRef } from "react";
import { Star } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";
import { useShortcut } from "@/lib/use-shortcut";
import { useOfferCommands } from "@/resources/commands";
import type { Favourite } from "@/resources/favourites/favourites";
import { useFavourites } from "@/resources/favourites/use-favourites";
import { IconButton } from "@/ui/icon-button";

/** The stars on the page; the key belongs to the newest, such as that of a panel over a list. */
const stars: symbol[] = [];

export function FavouriteStar({ of: favourite }: { of: Favourite }) {
  const { t } = useTranslation();
  const { has, toggle, isKnown } = useFavourites();
  const isOne = has(favourite);
  const label = t(isOne ? "favourites.remove" : "favourites.add");
  const press = useCallback(() => {
    if (isKnown) toggle(favourite);
  }, [isKnown, toggle, favourite]);
  const me = useRef<symbol | null>(null);
  useEffect(() => {
    const mine = Symbol("star");
    me.current = mine;
    stars.push(mine);
    return () => void stars.splice(stars.indexOf(mine), 1);
  }, []);
  useShortcut(
    "F",
    useCallback(() => {
      if (stars.at(-1) === me.current) press();
    }, [press]),
  );
  useOfferCommands(useMemo(() => [{ id: "favourite", label, icon: Star, run: press }], [label, press]));
  return (
    <IconButton label={label} aria-pressed={isOne} disabled={!isKnown} onClick={press}>
      <Star aria-hidden className={cx("size-4", isOne && "fill-accent text-accent")} />
    </IconButton>
  );
}
