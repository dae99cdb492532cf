/** "Filter": which field, then how. */
import { useState } from "react";
import { ListFilter as FilterIcon, UserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import { FilterEditor, useFilterEditorAhead } from "@/resources/list/filter-editor-later";
import type { Names } from "@/resources/list/filter-text";
import type { ListControl } from "@/resources/list/use-list-state";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { Popover } from "@/ui/popover";

export interface FilterMenuProps {
  spec: RecordSpec;
  control: ListControl;
  names: Names;
}

const LINE = "flex min-h-8 w-full items-center gap-2.5 rounded-md px-2 text-left hover:bg-hover max-md:min-h-11";

export function FilterMenu({ spec, control, names }: FilterMenuProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useFilterEditorAhead();
  const [field, setField] = useState<FieldSpec | null>(null);
  const open = (isNow: boolean) => {
    setOpen(isNow);
    setField(null);
  };
  const { ownerField } = spec;
  const current = field ? (control.state.filters.find(([name]) => name === field.name) ?? null) : null;
  return (
    <Popover
      label={t("list.filter")}
      isOpen={isOpen}
      onOpen={open}
      trigger={
        <Button look="quiet" size="sm" icon={<FilterIcon aria-hidden className="size-3.5" />} className="max-md:h-10">
          {t("list.filter")}
        </Button>
      }
    >
      {field ? (
        <FilterEditor field={field} filter={current} names={names} onFilter={(filter) => control.setFilter(field.name, filter)} onClose={() => open(false)} />
      ) : (
        <>
          {ownerField ? (
            <button
              type="button"
              className={`${LINE} font-medium`}
              onClick={() => {
                control.setFilter(ownerField, [ownerField, "mine"]);
                open(false);
              }}
            >
              <UserRound aria-hidden className="size-4 text-ink-faint" />
              {t("list.onlyMine")}
            </button>
          ) : null}
          {spec.fields.map((known) => (
            <button key={known.name} type="button" className={LINE} onClick={() => setField(known)}>
              {fieldLabel(known, t)}
            </button>
          ))}
        </>
      )}
    </Popover>
  );
}
