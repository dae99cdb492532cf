/** Favourites as they are called now: renamed rows by their new name, rows that are gone left out. */
import { useRows } from "@/api/rows";
import type { Favourite, FavouriteTable } from "@/resources/favourites/favourites";
import { useFavourites } from "@/resources/favourites/use-favourites";
import { readListSearch } from "@/resources/list/list-state";

const NAMES: Record<FavouriteTable, string> = {
  companies: "id,title:name",
  people: "id,title:name",
  deals: "id,title",
  documents: "id,title:file_name",
  quotes: "id,title",
  orders: "id,title",
  // A draft has no number yet, and is known by whose it is.
  invoices: "id,title:number",
  saved_views: "id,title:name,definition",
};

interface Named {
  id: string;
  title: string | null;
  definition?: unknown;
}

function useNames(items: readonly Favourite[], table: FavouriteTable): ReadonlyMap<string, Named> | null {
  // In their own order, so that moving them asks nothing anew.
  const ids = items.filter((item) => item.table === table).map(({ id }) => id).toSorted();
  const { data } = useRows<FavouriteTable, Named>(table, { select: NAMES[table], where: { id: `in.(${ids.join(",")})` } }, { enabled: ids.length > 0 });
  return data ? new Map(data.map((row) => [row.id, row])) : null;
}

export function useShownFavourites() {
  const favourites = useFavourites();
  const { items } = favourites;
  const names: Record<FavouriteTable, ReadonlyMap<string, Named> | null> = {
    companies: useNames(items, "companies"),
    people: useNames(items, "people"),
    deals: useNames(items, "deals"),
    documents: useNames(items, "documents"),
    quotes: useNames(items, "quotes"),
    orders: useNames(items, "orders"),
    invoices: useNames(items, "invoices"),
    saved_views: useNames(items, "saved_views"),
  };
  const shown = items.flatMap((item): Favourite[] => {
    const known = item.table && names[item.table];
    if (!known) return [item];
    const row = known.get(item.id);
    if (!row) return [];
    // A view opens as it is saved now.
    const search = item.table === "saved_views" ? { ...readListSearch(row.definition as Record<string, unknown>), view: item.id } : item.search;
    return [{ ...item, title: row.title || item.title, search }];
  });
  return { ...favourites, shown };
}
