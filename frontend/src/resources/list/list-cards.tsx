/** A list on a phone: two lines a record, the whole line opens it. */
import { useEffect, useRef } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { quantity } from "@/lib/format";
import { fieldText } from "@/resources/fields/field-text";
import { sumText } from "@/resources/list/grid-foot";
import { cellContent, rowPath } from "@/resources/list/cell-content";
import { isGroup, type ListItem } from "@/resources/list/list-items";
import type { ListState } from "@/resources/list/list-state";
import type { Panel } from "@/resources/list/use-panel";
import { hasMarks, RowMarks } from "@/resources/list/row-marks";
import type { Total } from "@/resources/list/use-list-totals";
import { titleOf, type RecordRow, type RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { useMembers } from "@/resources/use-members";
import { Monogram } from "@/ui/monogram";

const CARD = 64;
const MORE_BEFORE = 30;
/** A draft has no number yet: whose it is tells it apart. */
function cardTitle(spec: RecordSpec, row: RecordRow): string {
  const title = titleOf(spec, row);
  const company = row["company"] as { name: string } | null | undefined;
  return title === "–" ? (company?.name ?? title) : title;
}

const WORDS: ReadonlySet<string> = new Set(["text", "cvr", "company", "email", "phone"]);

export interface ListCardsProps {
  spec: RecordSpec;
  state: ListState;
  /** The list, as the address of a record opened from it says it. */
  token: string | undefined;
  items: readonly ListItem[];
  total: Total | null;
  hasMore: boolean;
  onMore: () => void;
  onShown: (first: number, last: number) => void;
  onFold: (value: string | null) => void;
  panel: Panel;
}

export function ListCards({ spec, state, token, items, total, panel, hasMore, onMore, onShown, onFold }: ListCardsProps) {
  const { t, i18n } = useTranslation();
  const members = useMembers();
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- we do not use the React Compiler, which this warns about
  const virtual = useVirtualizer({ count: items.length, getScrollElement: () => box.current, estimateSize: () => CARD, overscan: 6 });
  const drawn = virtual.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    onShown(first, last);
    if (hasMore && last > items.length - MORE_BEFORE) onMore();
  }, [first, last, hasMore, items.length, onMore, onShown]);
  const others = state.columns.slice(1);
  const below = others.filter((field) => WORDS.has(field.kind)).slice(0, 2);
  const atEnd = [others.find((field) => field.kind === "money"), others.find((field) => field.kind === "choice" || field.kind === "stage") ?? others.find((field) => field.kind === "moment")];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
    <div ref={box} role="region" tabIndex={0} aria-label={recordWord(spec, "many", t)} className="min-h-0 flex-1 overflow-auto -outline-offset-2">
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {drawn.map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <li key={isGroup(item) ? `group-${item.value}` : item.id} className="absolute inset-x-0 top-0 h-16 border-b border-line" style={{ transform: `translateY(${start}px)` }}>
              {isGroup(item) ? (
                <button type="button" aria-expanded={!item.isFolded} onClick={() => onFold(item.value)} className="flex size-full items-center gap-2 bg-sunken px-4 text-sm font-medium">
                  {item.label}
                  <span className="text-ink-faint tabular-nums">{quantity(item.count)}</span>
                </button>
              ) : (
                <div className="relative flex h-full items-center gap-3 px-4">
                  <Monogram name={cardTitle(spec, item)} size="md" />
                  <div className="min-w-0 flex-1">
                    {spec.path ? (
                      <Link to={rowPath(spec, item.id, token)} className="block truncate text-sm font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent">
                        {cardTitle(spec, item)}
                      </Link>
                    ) : (
                      <button type="button" onClick={() => panel.show(item.id)} className="block max-w-full truncate text-left text-sm font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent">
                        {cardTitle(spec, item)}
                      </button>
                    )}
                    <span className="block truncate text-xs text-ink-muted">
                      {below.map((field) => fieldText(field, item, members, t)).filter((text) => text !== "" && text !== cardTitle(spec, item)).join(" · ")}
                    </span>
                  </div>
                  <div className="flex max-w-2/5 shrink-0 flex-col items-end gap-0.5 text-xs text-ink-muted tabular-nums">
                    {spec.table === "companies" && hasMarks(item) ? <span className="flex items-center gap-1"><RowMarks row={item} /></span> : null}
                    {atEnd.map((field) => (field ? <span key={field.name} className="max-w-full truncate">{cellContent(field, item, { spec, members, t, language: i18n.language, list: token })}</span> : null))}
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {total ? (
        <p className="sticky bottom-0 flex h-9 items-center justify-between gap-3 border-t border-line bg-surface px-4 text-xs text-ink-muted tabular-nums">
          {t("list.count", { count: total.count, shown: quantity(total.count) })}
          <span className="truncate font-medium text-ink">{state.columns.filter((field) => field.isSummed).slice(0, 1).map((field) => sumText(total, field))}</span>
        </p>
      ) : null}
    </div>
  );
}
