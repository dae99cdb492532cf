/** The four faces of a list: its skeleton, why it could not be fetched, what it is for while empty, and its rows. */
import type { ReactNode } from "react";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

export interface ListFacesProps<R> {
  /** What a query tells: enough to choose the face. */
  query: { data: readonly R[] | undefined; error: unknown; refetch: () => unknown };
  empty: ReactNode;
  rows?: number;
  children: (rows: readonly R[]) => ReactNode;
}

export function ListFaces<R>({ query, empty, rows = 4, children }: ListFacesProps<R>) {
  // Rows that are known stay, also when they cannot be fetched again.
  if (query.data) return query.data.length > 0 ? children(query.data) : empty;
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <SkeletonRows rows={rows} />;
}
