/** A field edited where it stands on a page: click opens, Enter or leaving saves it alone, Escape restores. */
import { useState } from "react";
import { Lock, Pencil } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { ConflictDialog } from "@/resources/fields/conflict-dialog";
import { toDraft } from "@/resources/fields/field-draft";
import { FieldInput } from "@/resources/fields/field-input";
import { fieldLabel } from "@/resources/fields/field-text";
import { FieldValue } from "@/resources/fields/field-value";
import { useSaveField } from "@/resources/fields/use-save-field";
import type { FieldSpec, RecordRow, RecordSpec } from "@/resources/records/spec";
import { Hint } from "@/ui/hint";

export interface InlineFieldProps {
  spec: RecordSpec;
  row: RecordRow;
  field: FieldSpec;
  /** The role reaches the table, but not this row. */
  isReadOnly?: boolean;
}

export function InlineField({ spec, row, field, isReadOnly = false }: InlineFieldProps) {
  const { t } = useTranslation();
  const may = useMay();
  const saving = useSaveField(spec, row, field);
  const [draft, setDraft] = useState<string | null>(null);
  const label = fieldLabel(field, t);
  const stop = () => {
    setDraft(null);
    saving.forget();
  };
  const store = async (wanted: string) => {
    if (wanted === toDraft(field, row[field.name])) return stop();
    if (await saving.store(wanted)) stop();
  };
  const dialog = saving.conflict ? (
    <ConflictDialog
      field={field}
      original={row}
      conflict={saving.conflict}
      onMine={() => void saving.keepMine().then((isStored) => isStored && stop())}
      onTheirs={() => {
        saving.keepTheirs();
        stop();
      }}
    />
  ) : null;
  if (draft !== null) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and focus of the control inside bubble up to here
      <div
        role="group"
        aria-label={label}
        // Leaving the whole control saves, moving inside it does not.
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && !saving.conflict && void store(draft)}
        onKeyDown={(event) => {
          const isTyping = field.kind === "long" && !event.ctrlKey && !event.metaKey;
          if (event.key === "Enter" && !isTyping && field.kind !== "company") void store(draft);
          if (event.key === "Escape") stop();
        }}
        ref={(box) => box?.querySelector<HTMLElement>("input,select,textarea")?.focus()}
      >
        <FieldInput
          field={field}
          row={row}
          draft={draft}
          label={label}
          control={{ "aria-invalid": saving.problem ? true : undefined }}
          onDraft={setDraft}
          onChosen={(chosen) => void store(chosen)}
        />
        {saving.problem ? <p role="alert" className="pt-1 text-xs text-bad">{saving.problem}</p> : null}
        {dialog}
      </div>
    );
  }
  if (field.isFixed || isReadOnly || !may(spec.resource, "u")) {
    return (
      <Hint text={field.isFixed ? t("state.kept") : t("state.readOnly")}>
        <span className="group flex min-h-7 items-center gap-1.5 max-md:min-h-10">
          <FieldValue field={field} row={row} />
          <Lock aria-hidden className="size-3 shrink-0 text-ink-faint opacity-0 max-md:opacity-60 group-hover:opacity-100" />
        </span>
      </Hint>
    );
  }
  return (
    <div className="group -mx-2 flex min-h-7 items-center gap-1.5 rounded-md px-2 transition-colors hover:bg-hover max-md:min-h-10">
      <FieldValue field={field} row={row} />
      <button
        type="button"
        aria-label={t("action.editField", { field: label })}
        onClick={() => setDraft(toDraft(field, row[field.name]))}
        className="ml-auto flex min-h-7 flex-1 items-center justify-end text-ink-faint max-md:min-h-10 max-md:min-w-10"
      >
        <Pencil aria-hidden className="size-3 opacity-0 max-md:opacity-60 transition-opacity group-hover:opacity-100 group-focus-within:opacity-100" />
      </button>
    </div>
  );
}
