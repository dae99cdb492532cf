/** The fields of a record in sections that fold, each edited where it stands and saved alone. */
import { ChevronRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fieldLabel } from "@/resources/fields/field-text";
import { InlineField } from "@/resources/fields/inline-field";
import { useMayRow } from "@/resources/records/may-row";
import { sectionsOf } from "@/resources/record-page/sections";
import { RegisterNote } from "@/resources/register/register-note";
import type { FieldSpec, RecordRow, RecordSpec } from "@/resources/records/spec";

export interface RecordFieldsProps {
  spec: RecordSpec;
  row: RecordRow;
}

export function RecordFields({ spec, row }: RecordFieldsProps) {
  const { t } = useTranslation();
  const mayChange = useMayRow(spec)("u", row);
  return (
    <div className="flex flex-col">
      {sectionsOf(spec).map(({ id, names }) => (
        <details key={id} open className="group/section border-b border-line last:border-b-0">
          <summary className="flex h-9 cursor-pointer list-none items-center gap-1.5 px-4 text-xs font-medium text-ink-muted -outline-offset-2 select-none hover:text-ink max-md:h-11 [&::-webkit-details-marker]:hidden">
            <ChevronRight aria-hidden className="size-3.5 text-ink-faint transition-transform group-open/section:rotate-90" />
            {t(`page.section.${id}`)}
          </summary>
          <dl className="grid grid-cols-[92px_minmax(0,1fr)] gap-x-2 px-4 pb-3 text-sm">
            {names
              .flatMap((name) => spec.fields.find((field) => field.name === name) ?? [])
              .map((field: FieldSpec) => (
                <div key={field.name} className="contents">
                  <dt className="py-1 text-xs leading-5 text-ink-faint max-md:py-2.5">{fieldLabel(field, t)}</dt>
                  <dd className="min-w-0 wrap-anywhere">
                    <InlineField spec={spec} row={row} field={field} isReadOnly={!mayChange} />
                  </dd>
                </div>
              ))}
          </dl>
          {id === "registry" ? <RegisterNote key={row.id} company={row} mayChange={mayChange} /> : null}
        </details>
      ))}
    </div>
  );
}
