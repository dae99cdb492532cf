/** Keeps a list among the favourites: a saved view by its name, anything else as it is narrowed now. */
import { useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FavouriteStar } from "@/resources/favourites/favourite-star";
import type { ListSearch } from "@/resources/list/list-state";
import { useSavedViews } from "@/resources/list/use-saved-views";
import { recordWord } from "@/resources/records/words";
import type { RecordSpec } from "@/resources/records/spec";

export interface ListStarProps {
  spec: RecordSpec;
  search: ListSearch;
}

export function ListStar({ spec, search }: ListStarProps) {
  const { t } = useTranslation();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { views } = useSavedViews(spec);
  const view = views.find(({ id }) => id === search.view);
  if (view) return <FavouriteStar of={{ table: "saved_views", id: view.id, title: view.name, path }} />;
  const many = recordWord(spec, "many", t);
  return <FavouriteStar of={{ table: null, id: "", title: search.q ? `${many}: ${search.q}` : many, path, search: { ...search } }} />;
}
