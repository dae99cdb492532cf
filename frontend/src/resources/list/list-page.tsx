/** The list of any main record, from its entry in the records: its head, bar and rail, and the rows below. */
import { Suspense, useCallback, useState, type ReactNode } from "react";
import { Plus, SlidersHorizontal } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { lazyPart } from "@/lib/fetched-patiently";
import { useShortcut } from "@/lib/use-shortcut";
import { useIsWide } from "@/lib/use-is-wide";
import { isCreatable } from "@/resources/creatable";
import { FacetRail } from "@/resources/list/facet-rail";
import { facetsOf } from "@/resources/list/facets";
import { ListBody } from "@/resources/list/list-body";
import { ListStar } from "@/resources/list/list-star";
import { useListState } from "@/resources/list/use-list-state";
import { ViewMenu } from "@/resources/list/view-menu";
import { ViewBar } from "@/resources/list/view-bar";
import { recordWord } from "@/resources/records/words";
import type { RecordSpec } from "@/resources/records/spec";
import { readPreference, writePreference } from "@/lib/preference";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { PageHeader } from "@/ui/page-header";

// Fetched when first needed: a list is looked at before something is done with it.
const CreateRecordDialog = lazyPart(async () => (await import("@/resources/create-record-dialog")).CreateRecordDialog);

export interface ListPageProps {
  spec: RecordSpec;
  searchLabel?: string;
  header?: ReactNode;
  isBare?: boolean;
}

export function ListPage({ spec, searchLabel, header, isBare = false }: ListPageProps) {
  const { t } = useTranslation();
  const may = useMay();
  const isWide = useIsWide();
  const [isCreating, setCreating] = useState(false);
  const [hasRail, setRail] = useState(() => isWide && readPreference("rail") !== "closed");
  const control = useListState(spec);
  const { state } = control;
  const mayCreate = isCreatable(spec) && may(spec.resource, "c");
  useShortcut("c", useCallback(() => mayCreate && setCreating(true), [mayCreate]));

  const create = mayCreate ? (
    <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setCreating(true)}>
      {recordWord(spec, "create", t)}
    </Button>
  ) : null;
  const hasFacets = facetsOf(spec).length > 0;
  const rail = () => {
    setRail(!hasRail);
    if (isWide) writePreference("rail", hasRail ? "closed" : "open");
  };
  const quick = hasFacets ? (
    <Button look="quiet" size="sm" aria-pressed={hasRail} icon={<SlidersHorizontal aria-hidden className="size-3.5" />} className="max-md:h-10" onClick={rail}>
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
        <ListBody spec={spec} control={control} create={create} />
      </div>
      {isCreating ? (
        <Suspense fallback={null}>
          <CreateRecordDialog spec={spec} name={state.q} onClose={() => setCreating(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
