/** The control that a field is changed with, by kind. */
import { useTranslation } from "react-i18next";
import { useRows } from "@/api/rows";
import type { FieldControl } from "@/ui/field";
import { cx } from "@/lib/cx";
import { CompanyPicker } from "@/resources/company-picker";
import { choiceText } from "@/resources/fields/field-text";
import type { FieldSpec, RecordRow } from "@/resources/records/spec";
import { useMembers } from "@/resources/use-members";
import { Select } from "@/ui/select";

const TYPES: Partial<Record<FieldSpec["kind"], string>> = { email: "email", phone: "tel", moment: "datetime-local", day: "date" };
const BOX =
  "w-full rounded-md border border-line-strong bg-surface px-2.5 text-sm outline-none hover:border-ink-faint focus:border-accent aria-invalid:border-bad max-md:text-base";

export interface FieldInputProps {
  field: FieldSpec;
  /** The row it belongs to, for choices that hang on it: the people and deals of its company. */
  row?: RecordRow | undefined;
  draft: string;
  control?: Partial<FieldControl>;
  label: string;
  onDraft: (draft: string) => void;
  /** A choice from a list is final at once; typing is not. */
  onChosen?: (draft: string) => void;
}

export function FieldInput({ field, row, draft, control, label, onDraft, onChosen }: FieldInputProps) {
  const { t } = useTranslation();
  const members = useMembers();
  const company = field.kind === "person" || field.kind === "deal" ? (row?.["company_id"] as string | null | undefined) : null;
  const people = useRows("people", { select: "id,name", where: { company_id: `eq.${company}` }, order: "name_norm" }, { enabled: field.kind === "person" && Boolean(company) });
  const deals = useRows("deals", { select: "id,title", where: { company_id: `eq.${company}` }, order: "created_at.desc" }, { enabled: field.kind === "deal" && Boolean(company) });
  const choose = (chosen: string) => {
    onDraft(chosen);
    onChosen?.(chosen);
  };
  if (field.kind === "company") return <CompanyPicker onChoose={(found) => choose(found.id)} />;
  const options = optionsOf();
  if (options) {
    const none = field.isRequired ? [] : [{ value: "", label: t("field.none") }];
    return (
      <Select {...control} aria-label={label} className="w-full" value={draft} options={[...none, ...options]} onChange={(event) => choose(event.target.value)} />
    );
  }
  if (field.kind === "long") {
    return <textarea {...control} aria-label={label} rows={3} value={draft} onChange={(event) => onDraft(event.target.value)} className={cx(BOX, "min-h-20 py-1.5")} />;
  }
  return (
    <input
      {...control}
      aria-label={label}
      type={TYPES[field.kind] ?? "text"}
      inputMode={field.kind === "money" || field.kind === "number" ? "decimal" : field.kind === "cvr" ? "numeric" : undefined}
      value={draft}
      onChange={(event) => onDraft(event.target.value)}
      className={cx(BOX, "h-9 max-md:h-11")}
    />
  );

  function optionsOf(): { value: string; label: string }[] | null {
    switch (field.kind) {
      case "choice":
        return (field.choices ?? []).map((value) => ({ value, label: choiceText(field, value, t) }));
      case "flag":
        return [
          { value: "true", label: t("choice.yes") },
          { value: "false", label: t("choice.no") },
        ];
      case "member":
        return [...members].map(([value, name]) => ({ value, label: name }));
      case "person":
        return (people.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
      case "deal":
        return (deals.data ?? []).map(({ id, title }) => ({ value: id, label: title }));
      default:
        return null;
    }
  }
}
