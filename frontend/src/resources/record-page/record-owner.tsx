/** Whose a record is, in its head. */
import { useTranslation } from "react-i18next";
import { useMembers } from "@/resources/use-members";
import { Monogram } from "@/ui/monogram";

export function RecordOwner({ ownerId }: { ownerId: string | null }) {
  const { t } = useTranslation();
  const name = useMembers().get(ownerId ?? "");
  if (!name) return null;
  return (
    <span title={t("page.owner", { name })} className="inline-flex max-w-50 max-md:hidden items-center gap-1.5 text-xs text-ink-muted">
      <Monogram name={name} shape="round" />
      <span className="sr-only">{t("field.owner_id")} </span>
      <span className="truncate">{name}</span>
    </span>
  );
}
