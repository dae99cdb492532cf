/** A long list in settings: its four faces, and the way to more of it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { ListFaces } from "@/ui/list-faces";

/** What a question for pages tells. */
export interface Pages<R> {
  data: { pages: readonly { rows: readonly R[] }[] } | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

export interface PagedRowsProps<R> {
  pages: Pages<R>;
  empty: ReactNode;
  /** Lines of the skeleton. */
  expected?: number;
  children: (rows: readonly R[]) => ReactNode;
}

export function PagedRows<R>({ pages, empty, expected = 5, children }: PagedRowsProps<R>) {
  const { t } = useTranslation();
  const query = { data: pages.data?.pages.flatMap(({ rows }) => rows), error: pages.error, refetch: pages.refetch };
  return (
    <>
      <ListFaces query={query} rows={expected} empty={empty}>
        {children}
      </ListFaces>
      {pages.hasNextPage ? (
        <div className="flex justify-center p-2">
          <Button look="quiet" isBusy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t("firm.loadMore")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
