/** The bar above a list: search, what is filtered and sorted, and the ways to change it. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ColumnMenu } from "@/resources/list/column-menu";
import { ExportMenu } from "@/resources/list/export-menu";
import { FilterChip } from "@/resources/list/filter-chip";
import { FilterMenu } from "@/resources/list/filter-menu";
import { ListSearchBox } from "@/resources/list/list-search-box";
import { SortMenu } from "@/resources/list/sort-menu";
import { useFilterNames } from "@/resources/list/use-filter-names";
import type { ListControl } from "@/resources/list/use-list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";

export interface ViewBarProps {
  spec: RecordSpec;
  control: ListControl;
  searchLabel: string;
  start?: ReactNode;
  end?: ReactNode;
}

export function ViewBar({ spec, control, searchLabel, start, end }: ViewBarProps) {
  const { t } = useTranslation();
  const { state, change } = control;
  const names = useFilterNames(spec, state);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-1 gap-y-1.5 border-b border-line px-3 py-2">
      {start}
      {spec.hasSearch ? (
        <div className="mr-1 w-64 max-md:order-first max-md:w-full">
          <ListSearchBox label={searchLabel} q={state.q} onQuery={(q) => change({ q })} />
        </div>
      ) : null}
      {state.filters.map((filter) => (
        <FilterChip key={filter[0]} spec={spec} filter={filter} names={names} onFilter={(next) => control.setFilter(filter[0], next)} />
      ))}
      {state.filters.length > 1 ? (
        <Button look="quiet" size="sm" onClick={() => change({ filter: undefined })}>
          {t("list.clearFilters")}
        </Button>
      ) : null}
      <FilterMenu spec={spec} control={control} names={names} />
      <SortMenu spec={spec} control={control} />
      <span className="flex items-center gap-1 md:ml-auto">
        <ColumnMenu spec={spec} control={control} />
        <ExportMenu spec={spec} state={state} />
        {end}
      </span>
    </div>
  );
}
