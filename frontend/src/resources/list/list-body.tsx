/** What a list is about: its rows as a grid or as cards, the four faces, and the bar for what is chosen. */
import { Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "@/api/session";
import { allWords } from "@/i18n/i18n";
import { lazyPart } from "@/lib/fetched-patiently";
import { useIsWide } from "@/lib/use-is-wide";
import { EmptyList } from "@/resources/list/empty-list";
import { ListCards } from "@/resources/list/list-cards";
import { ListGrid } from "@/resources/list/list-grid";
import { listItems } from "@/resources/list/list-items";
import { rowsQuery } from "@/resources/list/list-query";
import { writeListToken } from "@/resources/list/list-token";
import { useGroups } from "@/resources/list/use-groups";
import { useListRows } from "@/resources/list/use-list-rows";
import type { ListControl } from "@/resources/list/use-list-state";
import { useListTotals } from "@/resources/list/use-list-totals";
import { usePanel } from "@/resources/list/use-panel";
import { useSelection } from "@/resources/list/use-selection";
import { leaveTrail } from "@/resources/record-page/trail";
import type { RecordSpec } from "@/resources/records/spec";
import { useIsPainted } from "@/resources/use-is-painted";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { SkeletonRows } from "@/ui/skeleton-rows";

// Fetched when first needed: a list is looked at before something is done with it.
const BulkBar = lazyPart(async () => (await import("@/resources/list/bulk-bar")).BulkBar);
const RecordPanel = lazyPart(async () => {
  const [panel] = await Promise.all([import("@/resources/record-page/record-panel"), allWords()]);
  return panel.RecordPanel;
});

export interface ListBodyProps {
  spec: RecordSpec;
  control: ListControl;
  /** What an empty list offers. */
  create: ReactNode;
}

/** A component of its own, so that a page of rows that arrives draws nothing else anew. */
export function ListBody({ spec, control, create }: ListBodyProps) {
  const { t } = useTranslation();
  const { user } = useMe();
  const isWide = useIsWide();
  const isPainted = useIsPainted();
  const { state } = control;
  const totals = useListTotals(spec, state);
  const groups = useGroups(state, totals.groups);
  const query = useMemo(() => rowsQuery(spec, state, user.id), [spec, state, user.id]);
  const { list, onShown } = useListRows(spec, query, groups.conditions);
  const selection = useSelection(totals.total?.count ?? 0, JSON.stringify([state.q, state.filters]));
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const pages = list.data?.pages;
  const items = useMemo(() => listItems(pages ?? [], groups.heads), [pages, groups.heads]);
  const panel = usePanel(spec, control);
  const href = useRouterState({ select: ({ location }) => location.href });
  const path = href.split("?")[0];
  const [home] = useState(path);
  const count = totals.total?.count ?? null;
  const token = writeListToken(control.search, user.id);
  // A record that is opened from here knows what comes before and after it.
  useEffect(() => {
    // The address moves on before the list is gone.
    if (path === home) leaveTrail(spec.table, { href, list: token, lines: items, total: count });
  }, [spec.table, path, home, href, token, items, count]);
  const isNarrowed = state.q !== "" || state.filters.length > 0;
  const Icon = spec.icon;
  const lines = { spec, token, items, panel, total: totals.total, hasMore: list.hasNextPage, onMore: more, onShown, onFold: groups.fold };
  return (
    <>
      <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
        {list.isPending && !list.isError && totals.total?.count !== 0 ? <SkeletonRows rows={12} /> : null}
        {items.length === 0 && (list.isError || totals.error) ? <ErrorState error={list.error ?? totals.error} onRetry={() => void list.refetch()} /> : null}
        {items.length === 0 && (list.isSuccess || totals.total?.count === 0) ? (
          isNarrowed ? (
            <EmptyState
              icon={<Icon aria-hidden />}
              title={t("list.noneFound")}
              text={t("list.noneFoundText")}
              action={<Button onClick={() => control.change({ q: undefined, filter: undefined, view: undefined })}>{t("list.showAll")}</Button>}
            />
          ) : (
            <EmptyList spec={spec} create={create} />
          )
        ) : null}
        {items.length > 0 && isPainted ? isWide ? <ListGrid {...lines} control={control} selection={selection} /> : <ListCards {...lines} state={state} /> : null}
        {selection.count > 0 ? (
          <Suspense fallback={null}>
            <BulkBar spec={spec} state={state} selection={selection} total={totals.total?.count ?? 0} />
          </Suspense>
        ) : null}
      </div>
      {panel.open ? (
        <Suspense fallback={null}>
          <RecordPanel spec={panel.open.spec} id={panel.open.id} list={panel.open.spec === spec ? token : undefined} onClose={panel.close} onGo={panel.show} />
        </Suspense>
      ) : null}
    </>
  );
}
