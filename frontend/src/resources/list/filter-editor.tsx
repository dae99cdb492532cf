/** One filter being made or changed: how, and with which values. */
import { useState, type FormEvent } from "react";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { CompanyPicker } from "@/resources/company-picker";
import { DraftError, fromDraft, toDraft } from "@/resources/fields/field-draft";
import { choiceText, fieldLabel } from "@/resources/fields/field-text";
import type { Names } from "@/resources/list/filter-text";
import type { ListFilter } from "@/resources/list/list-state";
import { isDay, OPERATORS, OPERATORS_OF, type Operator } from "@/resources/list/operators";
import { useStages } from "@/resources/list/use-groups";
import type { FieldSpec } from "@/resources/records/spec";
import { useMembers } from "@/resources/use-members";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Input } from "@/ui/input";
import { Select } from "@/ui/select";

export interface FilterEditorProps {
  field: FieldSpec;
  filter: ListFilter | null;
  names: Names;
  onFilter: (filter: ListFilter | null) => void;
  onClose: () => void;
}

const CATEGORIES = ["contract", "quote", "invoice", "order", "price_list", "specification", "complaint", "minutes", "letter", "other"];

export function FilterEditor({ field, filter, names, onFilter, onClose }: FilterEditorProps) {
  const { t } = useTranslation();
  const members = useMembers();
  const stages = useStages(field.kind === "stage");
  const [, first, ...stored] = filter ?? [];
  const [operator, setOperator] = useState<Operator>(first ?? OPERATORS_OF[field.kind][0] ?? "is");
  const isCount = operator === "within" || operator === "ahead";
  const isTyped = field.kind === "money" || field.kind === "number";
  const [drafts, setDrafts] = useState<string[]>(stored.map((value) => (isTyped ? toDraft(field, Number(value)) : value)));
  const [problem, setProblem] = useState<string | null>(null);
  const label = fieldLabel(field, t);
  const many = OPERATORS[operator] === "many";
  const send = (values: readonly string[], by = operator) => onFilter(values.length > 0 || OPERATORS[by] === 0 ? [field.name, by, ...values] : null);
  const choose = (by: Operator) => {
    setOperator(by);
    setProblem(null);
    const isSameKind = OPERATORS[by] === OPERATORS[operator] && !isCount && by !== "within" && by !== "ahead";
    if (OPERATORS[by] === 0) send([], by);
    else if (isSameKind && drafts.length > 0 && filter) send(stored, by);
    else if (OPERATORS[by] !== OPERATORS[operator]) setDrafts([]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    try {
      const read = drafts.map((draft) => (isCount ? draft.trim() : String(fromDraft({ ...field, isRequired: true }, draft))));
      send(read.filter(Boolean));
      onClose();
    } catch (error) {
      setProblem(error instanceof DraftError ? t(error.key) : t("error.invalid"));
    }
  };
  const flip = (value: string, isOn: boolean) => {
    const next = isOn ? [...drafts, value] : drafts.filter((known) => known !== value);
    setDrafts(next);
    send(next);
  };
  const options = optionsOf();
  return (
    <form onSubmit={submit} className="flex flex-col gap-2 p-1.5">
      <Select
        aria-label={label}
        value={operator}
        options={OPERATORS_OF[field.kind].map((value) => ({ value, label: `${label} ${t(`list.operator.${value}`)}` }))}
        onChange={(event) => choose(event.target.value as Operator)}
      />
      {many && options ? options.map(([value, text]) => <Checkbox key={value} label={text} isChecked={drafts.includes(value)} onChange={(isOn) => flip(value, isOn)} />) : null}
      {many && field.kind === "company" ? (
        <>
          {drafts.map((id) => (
            <span key={id} className="flex items-center justify-between gap-2 rounded-md bg-hover px-2 py-1">
              <span className="truncate">{names.get(id) ?? ""}</span>
              <button type="button" aria-label={t("list.removeFilter", { filter: names.get(id) ?? "" })} onClick={() => flip(id, false)}>
                <X aria-hidden className="size-3.5" />
              </button>
            </span>
          ))}
          <CompanyPicker onChoose={({ id }) => flip(id, true)} />
        </>
      ) : null}
      {field.kind === "flag" ? (
        <Select
          aria-label={t("list.value")}
          value={drafts[0] ?? ""}
          options={[
            { value: "", label: "–" },
            { value: "true", label: t("choice.yes") },
            { value: "false", label: t("choice.no") },
          ]}
          onChange={(event) => {
            setDrafts([event.target.value]);
            send(event.target.value ? [event.target.value] : []);
          }}
        />
      ) : null}
      {!many && OPERATORS[operator] !== 0 && field.kind !== "flag" ? (
        <>
          {Array.from({ length: Number(OPERATORS[operator]) }, (_, place) => (
            <Input
              key={place}
              ref={(input) => {
                if (place === 0 && drafts.length === 0) input?.focus();
              }}
              aria-label={place === 0 ? t("list.value") : t("list.until")}
              aria-invalid={problem ? true : undefined}
              type={isDay(field) && !isCount ? "date" : isCount ? "number" : "text"}
              min={isCount ? 1 : undefined}
              inputMode={isTyped ? "decimal" : undefined}
              placeholder={isCount ? t("list.daysPlaceholder") : undefined}
              value={drafts[place] ?? ""}
              onChange={(event) => setDrafts(Array.from({ length: Math.max(drafts.length, place + 1) }, (_, at) => (at === place ? event.target.value : (drafts[at] ?? ""))))}
            />
          ))}
          {problem ? <p role="alert" className="text-xs text-bad">{problem}</p> : null}
          <Button type="submit" look="primary" size="sm" className="self-end">
            {t("list.apply")}
          </Button>
        </>
      ) : null}
    </form>
  );

  function optionsOf(): [string, string][] | null {
    if (field.kind === "member") return [...members];
    if (field.kind === "stage") return [...stages];
    if (field.kind !== "choice") return null;
    const choices = field.family === "category" ? CATEGORIES : (field.choices ?? []);
    return choices.map((value) => [value, choiceText(field, value, t)]);
  }
}
