/** What we know about the company. Each field is changed where it stands and saved alone. */
import { useTranslation } from "react-i18next";
import { useSaveRow } from "@/api/rows";
import { useMay } from "@/api/session";
import type { Company } from "@/api/tables";
import { FieldLine } from "@/features/company/field-line";
import { cx } from "@/lib/cx";
import { day } from "@/lib/format";
import { useMembers } from "@/resources/use-members";
import { InlineEdit } from "@/ui/inline-edit";

const EDITABLE = [
  ["name", "text"],
  ["phone", "tel"],
  ["email", "email"],
  ["website", "url"],
  ["street", "text"],
  ["postal_code", "text"],
  ["city", "text"],
] as const;

export function FieldsPanel({ company, className }: { company: Company; className?: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const save = useSaveRow("companies");
  const members = useMembers();
  const owner = company.owner_id ? members.get(company.owner_id) : undefined;
  return (
    <section aria-label={t("company.fields")} className={cx("flex flex-col gap-5 p-4", className)}>
      <dl className="flex flex-col gap-2.5">
        {EDITABLE.map(([field, type]) => (
          <FieldLine key={field} label={t(`field.${field}`)}>
            <InlineEdit
              label={t(`field.${field}`)}
              type={type}
              value={company[field] ?? ""}
              mayEdit={may("companies", "u")}
              onSave={(value) => save.mutateAsync({ id: company.id, [field]: field === "name" ? value : value || null })}
            />
          </FieldLine>
        ))}
      </dl>
      <dl className="flex flex-col gap-2.5 border-t border-line pt-4">
        <FieldLine label={t("field.owner")}>{owner ?? "–"}</FieldLine>
        <FieldLine label={t("field.legalForm")}>{company.legal_form ?? "–"}</FieldLine>
        <FieldLine label={t("field.industry")}>{company.industry_text ?? "–"}</FieldLine>
        <FieldLine label={t("field.employees")}>{company.employees ?? "–"}</FieldLine>
        <FieldLine label={t("field.createdAt")}>{day(company.created_at)}</FieldLine>
      </dl>
    </section>
  );
}
