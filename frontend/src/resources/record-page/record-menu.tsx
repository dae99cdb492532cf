/** The star and "⋮" of a record: what is seldom done, and why one may see it. */
import { Suspense, useMemo, useState, type ReactNode } from "react";
import { Ellipsis, History, Link2, ShieldQuestion, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { copyText } from "@/lib/copy-text";
import { lazyPart } from "@/lib/fetched-patiently";
import { useOfferCommands } from "@/resources/commands";
import { FavouriteStar } from "@/resources/favourites/favourite-star";
import { FAVOURITE_TABLES, type Favourite, type FavouriteTable } from "@/resources/favourites/favourites";
import { WhyDialog } from "@/resources/record-page/why-dialog";
import { useMayRow } from "@/resources/records/may-row";
import { titleOf, type RecordSpec } from "@/resources/records/spec";
import { recordWord } from "@/resources/records/words";
import { useDeleteWithUndo } from "@/resources/use-delete-with-undo";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { toast } from "@/ui/toast-store";

// Fetched when somebody looks back.
const HistoryDrawer = lazyPart(async () => (await import("@/resources/history/history-drawer")).HistoryDrawer);

export interface RecordMenuProps {
  spec: RecordSpec;
  row: Readonly<Record<string, unknown>> & { id: string };
  /** The record's own address, to send to a colleague. */
  path: string;
  /** What it is called, where its own columns do not say. */
  title?: string;
  onGone: () => void;
  children?: ReactNode;
}

export function RecordMenu({ spec, row, path, title = titleOf(spec, row), onGone, children }: RecordMenuProps) {
  const { t } = useTranslation();
  const mayRow = useMayRow(spec);
  const remove = useDeleteWithUndo(spec);
  const [isAsking, setAsking] = useState(false);
  const [isLookingBack, setLookingBack] = useState(false);
  const table = FAVOURITE_TABLES.find((known) => known === spec.table);
  // What has no page of its own opens beside its list, whichever list it was found in.
  const favourite = (table: FavouriteTable): Favourite =>
    spec.path ? { table, id: row.id, title, path } : { table, id: row.id, title, path: `/${spec.table}`, search: { panel: `${spec.table}:${row.id}` } };
  const copy = async () => {
    const { href } = new URL(path, window.location.origin);
    // Where no page may copy, the address is at least to be read.
    toast((await copyText(href)) ? t("page.linkCopied") : href);
  };
  useOfferCommands(
    useMemo(
      () => [
        { id: `history-${row.id}`, label: t("tab.history"), icon: History, run: () => setLookingBack(true) },
        { id: `why-${row.id}`, label: t("page.why"), icon: ShieldQuestion, run: () => setAsking(true) },
      ],
      [row.id, t],
    ),
  );
  return (
    <>
      {table ? <FavouriteStar of={favourite(table)} /> : null}
      <Menu
        align="end"
        trigger={
          <button type="button" aria-label={t("page.actions")} className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-muted transition-colors hover:bg-hover hover:text-ink max-md:size-10">
            <Ellipsis aria-hidden className="size-4" />
          </button>
        }
      >
        {children}
        <MenuItem icon={<Link2 aria-hidden />} onSelect={() => void copy()}>
          {t("page.copyLink")}
        </MenuItem>
        <MenuItem icon={<History aria-hidden />} onSelect={() => setLookingBack(true)}>
          {t("tab.history")}
        </MenuItem>
        <MenuItem icon={<ShieldQuestion aria-hidden />} onSelect={() => setAsking(true)}>
          {t("page.why")}
        </MenuItem>
        {mayRow("d", row) ? (
          <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => void remove([row.id]).then((isGone) => isGone && onGone())}>
            {t("page.delete", { record: recordWord(spec, "one", t).toLocaleLowerCase() })}
          </MenuItem>
        ) : null}
      </Menu>
      {isLookingBack ? (
        <Suspense fallback={null}>
          <HistoryDrawer spec={spec} row={row} onClose={() => setLookingBack(false)} />
        </Suspense>
      ) : null}
      {isAsking ? <WhyDialog table={spec.table} id={row.id} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
