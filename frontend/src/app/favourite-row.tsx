/** One favourite in the sidebar: a link, dragged or moved by its menu. */
import { Link } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, Bookmark, StarOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { RowMenu } from "@/app/row-menu";
import { useRowDrag } from "@/app/use-row-drag";
import { cx } from "@/lib/cx";
import { favouriteKey, type Favourite } from "@/resources/favourites/favourites";
import { RECORDS } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { MenuItem } from "@/ui/menu-item";

export interface FavouriteRowProps {
  favourite: Favourite;
  before: Favourite | undefined;
  after: Favourite | undefined;
  /** To the place where another one stands. */
  onMove: (favourite: Favourite, target: Favourite) => void;
  /** The one with this key was let go on it. */
  onTake: (key: string, target: Favourite) => void;
  onRemove: (favourite: Favourite) => void;
}

function specOf({ table, path }: Favourite): RecordSpec | undefined {
  const name = table === null || table === "saved_views" ? path.split("/")[1] : table;
  return Object.values(RECORDS).find((spec) => spec.table === name);
}

export function FavouriteRow({ favourite, before, after, onMove, onTake, onRemove }: FavouriteRowProps) {
  const { t } = useTranslation();
  const { ref, isDragged, isOver } = useRowDrag<HTMLLIElement>({ kind: "favourite", id: favouriteKey(favourite), onTake: (other) => onTake(other, favourite) });
  const Icon = specOf(favourite)?.icon ?? Bookmark;
  return (
    <li ref={ref} className={cx("group/row relative flex items-center rounded-md", isDragged && "opacity-50", isOver && "ring-2 ring-accent")}>
      <Link
        to={favourite.path}
        search={(favourite.search ?? {}) as never}
        draggable={false}
        title={favourite.title}
        activeOptions={{ exact: true, includeSearch: favourite.search !== undefined }}
        className="flex h-8 min-w-0 flex-1 items-center gap-2.5 rounded-md pr-8 pl-2 text-sm transition-colors"
        activeProps={{ className: "bg-pressed font-medium text-ink" }}
        inactiveProps={{ className: "text-ink-muted hover:bg-hover hover:text-ink" }}
      >
        <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        <span className="truncate">{favourite.title}</span>
      </Link>
      <RowMenu name={favourite.title}>
        {before ? (
          <MenuItem icon={<ArrowUp aria-hidden />} onSelect={() => onMove(favourite, before)}>
            {t("favourites.up")}
          </MenuItem>
        ) : null}
        {after ? (
          <MenuItem icon={<ArrowDown aria-hidden />} onSelect={() => onMove(favourite, after)}>
            {t("favourites.down")}
          </MenuItem>
        ) : null}
        <MenuItem icon={<StarOff aria-hidden />} onSelect={() => onRemove(favourite)}>
          {t("favourites.remove")}
        </MenuItem>
      </RowMenu>
    </li>
  );
}
