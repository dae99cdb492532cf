/** What can be done to the chosen rows, floating above the foot of the list. */
import { useState } from "react";
import { Tag, Trash2, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { quantity } from "@/lib/format";
import { DraftError, fromDraft } from "@/resources/fields/field-draft";
import { FieldInput } from "@/resources/fields/field-input";
import { fieldLabel } from "@/resources/fields/field-text";
import type { ListState } from "@/resources/list/list-state";
import { useBulk } from "@/resources/list/use-bulk";
import { useTags } from "@/resources/list/use-filter-names";
import type { Selection } from "@/resources/list/use-selection";
import type { FieldSpec, RecordSpec } from "@/resources/records/spec";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { Popover } from "@/ui/popover";
import { Select } from "@/ui/select";

export interface BulkBarProps {
  spec: RecordSpec;
  state: ListState;
  selection: Selection;
  total: number;
}

/** What names a single record is not the same for many. */
function isShared(spec: RecordSpec, field: FieldSpec): boolean {
  return !field.isFixed && field.name !== spec.titleField && !["cvr", "email", "phone", "long", "person", "deal"].includes(field.kind);
}

export function BulkBar({ spec, state, selection, total }: BulkBarProps) {
  const { t } = useTranslation();
  const may = useMay();
  const bulk = useBulk(spec, state, selection);
  const mayTag = spec.table === "companies" && may("company_tags", "c");
  const tags = useTags(mayTag);
  const fields = spec.fields.filter((field) => isShared(spec, field));
  const [name, setName] = useState(spec.ownerField ?? fields[0]?.name ?? "");
  const [draft, setDraft] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const field = fields.find((known) => known.name === name) ?? fields[0];
  const give = (text: string) => {
    if (!field) return;
    try {
      setProblem(null);
      void bulk.set(field.name, fromDraft(field, text));
    } catch (error) {
      setProblem(error instanceof DraftError ? t(error.key) : t("error.invalid"));
    }
  };
  return (
    <section aria-label={t("list.bulk.title")} className="absolute bottom-12 left-1/2 z-40 flex max-w-[calc(100%-16px)] -translate-x-1/2 animate-slide-in items-center gap-1 rounded-lg border border-line-strong bg-raised p-1.5 shadow-pop">
      <span role="status" className="px-2 text-sm font-medium whitespace-nowrap tabular-nums">{t("list.bulk.chosen", { count: selection.count, shown: quantity(selection.count) })}</span>
      {!selection.isAll && total > selection.count ? (
        <Button size="sm" look="quiet" onClick={selection.selectAll}>
          {t("list.bulk.all", { shown: quantity(total) })}
        </Button>
      ) : null}
      {may(spec.resource, "u") && field ? (
        <Popover label={t("list.bulk.set")} trigger={<Button size="sm" isBusy={bulk.isBusy}>{t("list.bulk.set")}</Button>}>
          <div className="flex flex-col gap-2 p-1.5">
            <Select
              aria-label={t("list.bulk.field")}
              value={field.name}
              options={fields.map((known) => ({ value: known.name, label: fieldLabel(known, t) }))}
              onChange={(event) => {
                setName(event.target.value);
                setDraft("");
              }}
            />
            <FieldInput field={field} draft={draft} label={t("list.value")} onDraft={setDraft} control={{ "aria-invalid": problem ? true : undefined }} />
            {problem ? <p role="alert" className="text-xs text-bad">{problem}</p> : null}
            <Button size="sm" look="primary" className="self-end" isBusy={bulk.isBusy} onClick={() => give(draft)}>
              {t("list.apply")}
            </Button>
          </div>
        </Popover>
      ) : null}
      {mayTag && tags.size > 0 ? (
        <Menu trigger={<Button size="sm" icon={<Tag aria-hidden className="size-3.5" />}>{t("list.bulk.tag")}</Button>}>
          {[...tags].map(([id, label]) => (
            <MenuItem key={id} onSelect={() => void bulk.tag(id)}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
      {may(spec.resource, "d") ? (
        <Button size="sm" look="danger" icon={<Trash2 aria-hidden className="size-3.5" />} isBusy={bulk.isBusy} onClick={() => void bulk.remove()}>
          {t("list.bulk.delete")}
        </Button>
      ) : null}
      <IconButton label={t("list.bulk.clear")} onClick={selection.clear}>
        <X aria-hidden className="size-4" />
      </IconButton>
    </section>
  );
}
