/** One place in the sidebar: a link, moved by dragging, by its menu or with Alt and the arrows, and hidden by its menu. */
import { ArrowDown, ArrowUp, Eye, EyeOff, RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import { RowMenu } from "@/app/row-menu";
import { SidebarLink } from "@/app/sidebar-link";
import type { ShownPlace } from "@/app/use-places";
import { useRowDrag } from "@/app/use-row-drag";
import { cx } from "@/lib/cx";
import { MenuItem } from "@/ui/menu-item";

export interface PlaceRowProps {
  place: ShownPlace;
  before?: string | undefined;
  after?: string | undefined;
  /** To the place where another one stands. */
  onMove: (from: string, to: string) => void;
  /** Hides it, or shows it again. */
  onToggle: () => void;
  /** None while nothing is moved or hidden. */
  onReset: (() => void) | undefined;
}

export function PlaceRow({ place, before, after, onMove, onToggle, onReset }: PlaceRowProps) {
  const { t } = useTranslation();
  const { to, isHidden, text } = place;
  const { ref, isDragged, isOver } = useRowDrag<HTMLLIElement>({ kind: isHidden ? "hidden place" : "place", id: to, onTake: (other) => onMove(other, to) });
  const press = (event: React.KeyboardEvent) => {
    const target = { ArrowUp: before, ArrowDown: after }[event.key];
    if (!event.altKey || !target) return;
    event.preventDefault();
    onMove(to, target);
    // A line that moves in the document loses the focus.
    requestAnimationFrame(() => ref.current?.querySelector("a")?.focus());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys pressed on the link inside
    <li ref={ref} onKeyDown={press} className={cx("group/row relative flex items-center rounded-md", isDragged && "opacity-50", isOver && "ring-2 ring-accent")}>
      <SidebarLink place={place} />
      <RowMenu name={text}>
        {before ? (
          <MenuItem icon={<ArrowUp aria-hidden />} onSelect={() => onMove(to, before)}>
            {t("favourites.up")}
          </MenuItem>
        ) : null}
        {after ? (
          <MenuItem icon={<ArrowDown aria-hidden />} onSelect={() => onMove(to, after)}>
            {t("favourites.down")}
          </MenuItem>
        ) : null}
        <MenuItem icon={isHidden ? <Eye aria-hidden /> : <EyeOff aria-hidden />} onSelect={onToggle}>
          {t(isHidden ? "sidebar.show" : "sidebar.hide")}
        </MenuItem>
        {onReset ? (
          <MenuItem icon={<RotateCcw aria-hidden />} onSelect={onReset}>
            {t("sidebar.reset")}
          </MenuItem>
        ) : null}
      </RowMenu>
    </li>
  );
}
