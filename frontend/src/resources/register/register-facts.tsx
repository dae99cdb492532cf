/** What a company will be filled with, to see before it is created: is it the right one? */
import { useTranslation } from "react-i18next";
import type { CompanyInRegister } from "@/api/register";

export function RegisterFacts({ company }: { company: CompanyInRegister }) {
  const { t } = useTranslation();
  const { street, postal_code: postalCode, city } = company;
  const place = [street, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const facts = [
    [t("field.street"), place],
    [t("field.phone"), company.phone],
    [t("field.email"), company.email],
    [t("field.legal_form"), company.legal_form],
    [t("field.industry_text"), company.industry_text],
  ].filter(([, value]) => value);
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[92px_minmax(0,1fr)] gap-x-2 gap-y-1 rounded-md bg-sunken px-3 py-2 text-xs">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
