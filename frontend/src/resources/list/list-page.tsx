/** The list of any main record, from its entry in the records: bar, rail, grid or cards, and the four faces. */
import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from "react";
import { useRouterState } from "@tanstack/react-router";
import { Plus, SlidersHorizontal } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay, useMe } from "@/api/session";
import { allWords } from "@/i18n/i18n";
import { useShortcut } from "@/lib/use-shortcut";
import { useIsWide } from "@/lib/use-is-wide";
import { isCreatable } from "@/resources/creatable";
import { FacetRail } from "@/resources/list/facet-rail";
import { facetsOf } from "@/resources/list/facets";
import { ListCards } from "@/resources/list/list-cards";
import { ListStar } from "@/resources/list/list-star";
import { ListGrid } from "@/resources/list/list-grid";
import { listItems } from "@/resources/list/list-items";
import { rowsQuery } from "@/resources/list/list-query";
import { usePanel } from "@/resources/list/use-panel";
import { useGroups } from "@/resources/list/use-groups";
import { useListRows } from "@/resources/list/use-list-rows";
import { useListState } from "@/resources/list/use-list-state";
import { useListTotals } from "@/resources/list/use-list-totals";
import { useSelection } from "@/resources/list/use-selection";
import { ViewMenu } from "@/resources/list/view-menu";
import { ViewBar } from "@/resources/list/view-bar";
import { leaveTrail } from "@/resources/record-page/trail";
import { recordWord } from "@/resources/records/words";
import type { RecordSpec } from "@/resources/records/spec";
import { readPreference, writePreference } from "@/lib/preference";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { PageHeader } from "@/ui/page-header";
import { SkeletonRows } from "@/ui/skeleton-rows";

// Fetched when first needed: a list is looked at before something is done with it.
const BulkBar = lazy(async () => ({ default: (await import("@/resources/list/bulk-bar")).BulkBar }));
const CreateRecordDialog = lazy(async () => ({ default: (await import("@/resources/create-record-dialog")).CreateRecordDialog }));
const RecordPanel = lazy(async () => {
  const [panel] = await Promise.all([import("@/resources/record-page/record-panel"), allWords()]);
  return { default: panel.RecordPanel };
});

export interface ListPageProps {
  spec: RecordSpec;
  searchLabel?: string;
  header?: ReactNode;
  isBare?: boolean;
}

export function ListPage({ spec, searchLabel, header, isBare = false }: ListPageProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { user } = useMe();
  const isWide = useIsWide();
  const [isCreating, setCreating] = useState(false);
  const [hasRail, setRail] = useState(() => isWide && readPreference("rail") !== "closed");
  const control = useListState(spec);
  const { state } = control;
  const totals = useListTotals(spec, state);
  const groups = useGroups(state, totals.groups);
  const { list, onShown } = useListRows(spec, rowsQuery(spec, state, user.id), groups.conditions);
  const selection = useSelection(totals.total?.count ?? 0, JSON.stringify([state.q, state.filters]));
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const mayCreate = isCreatable(spec) && may(spec.resource, "c");
  useShortcut("c", useCallback(() => mayCreate && setCreating(true), [mayCreate]));

  const items = listItems(list.data?.pages ?? [], groups.heads);
  const panel = usePanel(spec, control);
  const href = useRouterState({ select: ({ location }) => location.href });
  const path = href.split("?")[0];
  const [home] = useState(path);
  const count = totals.total?.count ?? null;
  // A record that is opened from here knows what comes before and after it.
  useEffect(() => {
    // The address moves on before the list is gone.
    if (path === home) leaveTrail(spec.table, { href, lines: items, total: count });
  }, [spec.table, path, home, href, items, count]);
  const isNarrowed = state.q !== "" || state.filters.length > 0;
  const Icon = spec.icon;
  const create = mayCreate ? (
    <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setCreating(true)}>
      {recordWord(spec, "create", t)}
    </Button>
  ) : null;
  const lines = { spec, items, panel, total: totals.total, hasMore: list.hasNextPage, onMore: more, onShown, onFold: groups.fold };
  const hasFacets = facetsOf(spec).length > 0;
  const rail = () => {
    setRail(!hasRail);
    if (isWide) writePreference("rail", hasRail ? "closed" : "open");
  };
  const quick = hasFacets ? (
    <Button look="quiet" size="sm" aria-pressed={hasRail} icon={<SlidersHorizontal aria-hidden className="size-3.5" />} className="max-md:h-9" onClick={rail}>
      {t("list.quick")}
    </Button>
  ) : null;
  const views = (
    <>
      <ViewMenu spec={spec} control={control} />
      <ListStar spec={spec} search={control.search} />
      {quick}
    </>
  );
  return (
    <>
      {isBare ? null : <PageHeader title={recordWord(spec, "many", t)}>{create}</PageHeader>}
      {header}
      <ViewBar spec={spec} control={control} searchLabel={searchLabel ?? t("list.search", { records: recordWord(spec, "many", t).toLocaleLowerCase() })} start={views} end={isBare ? create : null} />
      <div className="flex min-h-0 flex-1">
        {hasFacets && hasRail && isWide ? (
          <aside aria-label={t("list.quick")} className="w-52 shrink-0 overflow-y-auto border-r border-line max-lg:w-44">
            <FacetRail spec={spec} control={control} />
          </aside>
        ) : null}
        {hasFacets && hasRail && !isWide ? (
          <Dialog title={t("list.quick")} onClose={rail}>
            <FacetRail spec={spec} control={control} />
          </Dialog>
        ) : null}
        <div className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          {list.isPending && !list.isError && totals.total?.count !== 0 ? <SkeletonRows rows={12} /> : null}
          {items.length === 0 && (list.isError || totals.error) ? <ErrorState error={list.error ?? totals.error} onRetry={() => void list.refetch()} /> : null}
          {items.length === 0 && (list.isSuccess || totals.total?.count === 0) ? (
            <EmptyState
              icon={<Icon aria-hidden />}
              title={isNarrowed ? t("list.noneFound") : recordWord(spec, "empty", t)}
              text={isNarrowed ? t("list.noneFoundText") : recordWord(spec, "emptyText", t)}
              action={isNarrowed ? <Button onClick={() => control.change({ q: undefined, filter: undefined, view: undefined })}>{t("list.showAll")}</Button> : create}
            />
          ) : null}
          {items.length > 0 ? isWide ? <ListGrid {...lines} control={control} selection={selection} /> : <ListCards {...lines} state={state} /> : null}
          {selection.count > 0 ? (
            <Suspense fallback={null}>
              <BulkBar spec={spec} state={state} selection={selection} total={totals.total?.count ?? 0} />
            </Suspense>
          ) : null}
        </div>
        {panel.open ? (
          <Suspense fallback={null}>
            <RecordPanel spec={panel.open.spec} id={panel.open.id} onClose={panel.close} onGo={panel.show} />
          </Suspense>
        ) : null}
      </div>
      {isCreating ? (
        <Suspense fallback={null}>
          <CreateRecordDialog spec={spec} name={state.q} onClose={() => setCreating(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
