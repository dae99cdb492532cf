/** Tabs whose choice lives in the address: links in look and keyboard, one of them current. */
import { useEffect, useRef, useState, type ReactNode } from "react";
import { ChevronDown } from "lucide-react";
import { useTranslation } from "react-i18next";
import { cx } from "@/lib/cx";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";

export interface TabBarItem<Id extends string> {
  id: Id;
  label: string;
  count?: number | undefined;
}

export interface TabBarProps<Id extends string> {
  label: string;
  items: readonly TabBarItem<Id>[];
  current: Id;
  onChoose: (id: Id) => void;
  end?: ReactNode;
}

export function TabBar<Id extends string>({ label, items, current, onChoose, end }: TabBarProps<Id>) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [isTooLong, setTooLong] = useState(false);
  // Counts arrive later and make the tabs wider, so the current one may have to be brought into view again.
  const width = items.reduce((sum, { label, count }) => sum + label.length + String(count ?? "").length, 0);
  useEffect(() => {
    if (width > 0) list.current?.querySelector(`[data-tab="${current}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [current, width]);
  // Tabs beyond the edge are in a menu too: a mouse does not scroll sideways.
  useEffect(() => {
    const box = list.current;
    if (!box) return undefined;
    const measure = () => {
      setTooLong(width > 0 && box.scrollWidth > box.clientWidth + 1);
      // The menu takes room from the tabs when it comes.
      box.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [width]);
  const move = (step: number) => {
    const index = items.findIndex((item) => item.id === current);
    const target = items[(index + step + items.length) % items.length];
    if (!target) return;
    onChoose(target.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus();
  };
  return (
    <div className="flex shrink-0 items-center border-b border-line pr-3">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        className="flex min-w-0 flex-1 gap-1 overflow-x-auto px-3 [scrollbar-width:none]"
        onKeyDown={(event) => {
          if (event.key === "ArrowRight") move(1);
          if (event.key === "ArrowLeft") move(-1);
        }}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            data-tab={item.id}
            aria-selected={item.id === current}
            tabIndex={item.id === current ? 0 : -1}
            onClick={() => onChoose(item.id)}
            className={cx(
              "relative flex h-10 shrink-0 items-center gap-1.5 rounded-sm px-2 text-sm whitespace-nowrap transition-colors -outline-offset-2 max-md:h-11",
              item.id === current
                ? "font-medium text-ink after:absolute after:inset-x-2 after:bottom-0 after:h-0.5 after:rounded-full after:bg-accent"
                : "text-ink-muted hover:text-ink",
            )}
          >
            {item.label}
            {item.count ? <span className="rounded-sm bg-hover px-1 text-2xs text-ink-muted tabular-nums">{item.count}</span> : null}
          </button>
        ))}
      </div>
      {isTooLong ? (
        <Menu
          align="end"
          trigger={
            <button type="button" aria-label={t("page.allTabs")} title={t("page.allTabs")} className="ml-1 inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink max-md:hidden">
              <ChevronDown aria-hidden className="size-4" />
            </button>
          }
        >
          {items.map((item) => (
            <MenuItem key={item.id} onSelect={() => onChoose(item.id)}>
              <span className={cx("flex-1", item.id === current && "font-medium")}>{item.label}</span>
              {item.count ? <span className="text-2xs text-ink-faint tabular-nums">{item.count}</span> : null}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
      {end}
    </div>
  );
}
