/** A cell being edited where it stands: Enter saves and moves down, Tab to the right, Escape restores, leaving saves. */
import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConflictDialog } from "@/resources/fields/conflict-dialog";
import { toDraft } from "@/resources/fields/field-draft";
import { FieldInput } from "@/resources/fields/field-input";
import { fieldLabel } from "@/resources/fields/field-text";
import { useSaveField } from "@/resources/fields/use-save-field";
import type { FieldSpec, RecordRow, RecordSpec } from "@/resources/records/spec";

export type EditorMove = "down" | "right" | "stay";

export interface CellEditorProps {
  spec: RecordSpec;
  row: RecordRow;
  field: FieldSpec;
  /** What was typed to begin; null begins with what is stored. */
  typed: string | null;
  onDone: (move: EditorMove) => void;
}

export function CellEditor({ spec, row, field, typed, onDone }: CellEditorProps) {
  const { t } = useTranslation();
  // The row may change while somebody types; what they began with is what they decide about.
  const [original] = useState(row);
  const saving = useSaveField(spec, original, field);
  const [draft, setDraft] = useState(typed ?? toDraft(field, original[field.name]));
  const box = useRef<HTMLDivElement>(null);
  const isLeaving = useRef(false);
  // Before the next key: what is typed on is this field's.
  useLayoutEffect(() => {
    const control = box.current?.querySelector<HTMLElement>("input,select,textarea");
    control?.focus();
    if (control instanceof HTMLInputElement && typed === null && control.type === "text") control.select();
    box.current?.scrollIntoView({ block: "nearest" });
  }, [typed]);
  const done = (move: EditorMove) => {
    isLeaving.current = true;
    onDone(move);
  };
  const store = async (wanted: string, move: EditorMove) => {
    if (saving.isSaving) return;
    if (wanted === toDraft(field, original[field.name])) return done(move);
    if (await saving.store(wanted)) done(move);
  };
  const label = fieldLabel(field, t);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and focus of the control inside bubble up to here
    <div
      ref={box}
      role="group"
      aria-label={label}
      className="absolute top-0 left-0 z-30 min-w-full rounded-md bg-raised p-0.5 shadow-pop has-[textarea]:min-w-80 has-[[role=combobox]]:min-w-80 has-[input]:min-w-50"
      onBlur={(event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget);
        if (!isInside && !isLeaving.current && !saving.conflict) void store(draft, "stay");
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const isTyping = field.kind === "long" && !event.ctrlKey && !event.metaKey;
        if (event.key === "Enter" && !isTyping && field.kind !== "company") {
          event.preventDefault();
          void store(draft, "down");
        }
        if (event.key === "Tab" && !event.shiftKey && field.kind !== "company") {
          event.preventDefault();
          void store(draft, "right");
        }
        if (event.key === "Escape") done("stay");
      }}
    >
      <FieldInput
        field={field}
        row={original}
        draft={draft}
        label={label}
        control={{ "aria-invalid": saving.problem ? true : undefined }}
        onDraft={setDraft}
        onChosen={(chosen) => void store(chosen, "stay")}
      />
      {saving.problem ? (
        <p role="alert" className="max-w-64 px-1.5 py-1 text-xs whitespace-normal text-bad">
          {saving.problem}
        </p>
      ) : null}
      {saving.conflict ? (
        <ConflictDialog
          field={field}
          original={original}
          conflict={saving.conflict}
          onMine={() => void saving.keepMine().then((isStored) => isStored && done("stay"))}
          onTheirs={() => {
            saving.keepTheirs();
            done("stay");
          }}
        />
      ) : null}
    </div>
  );
}
