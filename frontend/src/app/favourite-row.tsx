/** One favourite in the sidebar: a link, dragged or moved by its menu. */
import { useEffect, useRef, useState } from "react";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { Link } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, Bookmark, Ellipsis, StarOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";
import { favouriteKey, type Favourite } from "@/resources/favourites/favourites";
import { RECORDS } from "@/resources/records/records";
import type { RecordSpec } from "@/resources/records/spec";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";

const KIND = "favourite";

export interface FavouriteRowProps {
  favourite: Favourite;
  before: Favourite | undefined;
  after: Favourite | undefined;
  /** To the place where another one stands. */
  onMove: (favourite: Favourite, target: Favourite) => void;
  onRemove: (favourite: Favourite) => void;
}

function specOf({ table, path }: Favourite): RecordSpec | undefined {
  const name = table === null || table === "saved_views" ? path.split("/")[1] : table;
  return Object.values(RECORDS).find((spec) => spec.table === name);
}

export function FavouriteRow({ favourite, before, after, onMove, onRemove }: FavouriteRowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  const [isDragged, setDragged] = useState(false);
  const [isOver, setOver] = useState(false);
  const key = favouriteKey(favourite);
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const stops = [
      draggable({
        element,
        getInitialData: () => ({ kind: KIND, favourite }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data["kind"] === KIND && favouriteKey(source.data["favourite"] as Favourite) !== key,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          onMove(source.data["favourite"] as Favourite, favourite);
        },
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [favourite, key, onMove]);
  const Icon = specOf(favourite)?.icon ?? Bookmark;
  return (
    <li ref={row} className={cx("group/favourite relative flex items-center rounded-md", isDragged && "opacity-50", isOver && "ring-2 ring-accent")}>
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
      <span className="absolute right-1 opacity-0 group-focus-within/favourite:opacity-100 group-hover/favourite:opacity-100 has-aria-expanded:opacity-100">
        <Menu
          align="end"
          trigger={
            <button type="button" aria-label={t("favourites.more", { name: favourite.title })} className="inline-flex size-6 items-center justify-center rounded-md text-ink-muted hover:bg-pressed hover:text-ink">
              <Ellipsis aria-hidden className="size-4" />
            </button>
          }
        >
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
        </Menu>
      </span>
    </li>
  );
}
