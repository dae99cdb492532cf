/** "Visning": which columns in which order, and what the list is grouped by. */
import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import { mayGroup } from "@/resources/list/list-state";
import type { ListControl } from "@/resources/list/use-list-state";
import type { RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { IconButton } from "@/ui/icon-button";
import { Popover } from "@/ui/popover";
import { Select } from "@/ui/select";

export interface ColumnMenuProps {
  spec: RecordSpec;
  control: ListControl;
}

export function ColumnMenu({ spec, control }: ColumnMenuProps) {
  const { t } = useTranslation();
  const { columns, group } = control.state;
  const names = columns.map((field) => field.name);
  const hidden = spec.fields.filter((field) => !columns.includes(field));
  const change = (next: readonly string[]) => control.change({ columns: next });
  const move = (name: string, by: number) => {
    const place = names.indexOf(name);
    change(names.toSpliced(place, 1).toSpliced(place + by, 0, name));
  };
  const groups = spec.fields.filter(mayGroup);
  return (
    <Popover
      label={t("list.display")}
      align="end"
      trigger={
        <Button look="quiet" size="sm" icon={<Columns3 aria-hidden className="size-3.5" />} className="max-md:h-10">
          {t("list.display")}
        </Button>
      }
    >
      <div className="flex flex-col p-1">
        {groups.length > 0 ? (
          <label className="flex flex-col gap-1 pb-2 text-xs text-ink-muted">
            {t("list.groupBy")}
            <Select
              value={group?.name ?? ""}
              options={[{ value: "", label: t("list.noGroup") }, ...groups.map((field) => ({ value: field.name, label: fieldLabel(field, t) }))]}
              onChange={(event) => control.change({ group: event.target.value || undefined })}
            />
          </label>
        ) : null}
        <p className="pb-1 text-xs text-ink-muted">{t("list.columns")}</p>
        {columns.map((field, place) => (
          <div key={field.name} className="flex items-center">
            <span className="min-w-0 flex-1">
              {place === 0 ? <span className="flex min-h-8 items-center font-medium">{fieldLabel(field, t)}</span> : <Checkbox label={fieldLabel(field, t)} isChecked onChange={() => change(names.filter((name) => name !== field.name))} />}
            </span>
            {place > 1 ? (
              <IconButton label={t("list.moveUp", { field: fieldLabel(field, t) })} onClick={() => move(field.name, -1)}>
                <ArrowUp aria-hidden className="size-3.5" />
              </IconButton>
            ) : null}
            {place > 0 && place < columns.length - 1 ? (
              <IconButton label={t("list.moveDown", { field: fieldLabel(field, t) })} onClick={() => move(field.name, 1)}>
                <ArrowDown aria-hidden className="size-3.5" />
              </IconButton>
            ) : null}
          </div>
        ))}
        {hidden.map((field) => (
          <Checkbox key={field.name} label={fieldLabel(field, t)} isChecked={false} onChange={() => change([...names, field.name])} />
        ))}
        <Button look="quiet" size="sm" className="mt-1 self-start" onClick={() => control.change({ columns: undefined, group: undefined })}>
          {t("list.resetColumns")}
        </Button>
      </div>
    </Popover>
  );
}
