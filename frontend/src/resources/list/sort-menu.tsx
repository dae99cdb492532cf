/** "Sortér": by which fields, the first counts most. */
import { ArrowDown, ArrowDownUp, ArrowUp, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import type { ListControl } from "@/resources/list/use-list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Popover } from "@/ui/popover";
import { Select } from "@/ui/select";

export interface SortMenuProps {
  spec: RecordSpec;
  control: ListControl;
}

export function SortMenu({ spec, control }: SortMenuProps) {
  const { t } = useTranslation();
  const { sorts } = control.state;
  const words = sorts.map(({ field, isDescending }) => (isDescending ? `-${field.name}` : field.name));
  const change = (next: readonly string[]) => control.change({ sort: next.length > 0 ? next : undefined });
  const free = spec.fields.filter((field) => sorts.every((term) => term.field !== field));
  return (
    <Popover
      label={t("list.sort")}
      trigger={
        <Button look="quiet" size="sm" icon={<ArrowDownUp aria-hidden className="size-3.5" />} className="max-md:h-10">
          {t("list.sort")}
          {sorts.length > 0 ? <span className="rounded-sm bg-accent-tint px-1 text-2xs text-accent tabular-nums">{sorts.length}</span> : null}
        </Button>
      }
    >
      <div className="flex flex-col gap-1 p-1">
        {sorts.map(({ field, isDescending }, place) => {
          const label = fieldLabel(field, t);
          const Arrow = isDescending ? ArrowDown : ArrowUp;
          const turned = isDescending ? field.name : `-${field.name}`;
          return (
            <div key={field.name} className="flex items-center gap-1">
              <span className="min-w-0 flex-1 truncate px-1">{label}</span>
              <Button look="quiet" size="sm" icon={<Arrow aria-hidden className="size-3.5" />} onClick={() => change(words.with(place, turned))}>
                {t(isDescending ? "list.descending" : "list.ascending")}
              </Button>
              <IconButton label={t("list.removeSort", { field: label })} onClick={() => change(words.toSpliced(place, 1))}>
                <X aria-hidden className="size-3.5" />
              </IconButton>
            </div>
          );
        })}
        {free.length > 0 ? (
          <Select
            aria-label={t("list.addSort")}
            value=""
            options={[{ value: "", label: t("list.addSort") }, ...free.map((field) => ({ value: field.name, label: fieldLabel(field, t) }))]}
            onChange={(event) => event.target.value && change([...words, event.target.value])}
          />
        ) : null}
      </div>
    </Popover>
  );
}
