/** One filter in force: a press changes it, the cross takes it away. */
import { useState } from "react";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { FilterEditor, useFilterEditorAhead } from "@/resources/list/filter-editor-later";
import { filterText, type Names } from "@/resources/list/filter-text";
import { fieldOf, type ListFilter } from "@/resources/list/list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { Popover } from "@/ui/popover";

export interface FilterChipProps {
  spec: RecordSpec;
  filter: ListFilter;
  names: Names;
  onFilter: (filter: ListFilter | null) => void;
}

export function FilterChip({ spec, filter, names, onFilter }: FilterChipProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useFilterEditorAhead();
  const text = filterText(spec, filter, names, t);
  const field = fieldOf(spec, filter[0]);
  const face = "h-7 max-w-72 truncate pl-2.5 pr-1 text-xs text-accent max-md:h-10";
  return (
    <span className="inline-flex shrink-0 items-center rounded-md bg-accent-tint">
      {field ? (
        <Popover label={text} isOpen={isOpen} onOpen={setOpen} trigger={<button type="button" className={face}>{text}</button>}>
          <FilterEditor field={field} filter={filter} names={names} onFilter={onFilter} onClose={() => setOpen(false)} />
        </Popover>
      ) : (
        <span className={`${face} inline-flex items-center`}>{text}</span>
      )}
      <button type="button" aria-label={t("list.removeFilter", { filter: text })} onClick={() => onFilter(null)} className="inline-flex size-7 items-center justify-center rounded-md text-accent hover:bg-hover max-md:size-10">
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}
