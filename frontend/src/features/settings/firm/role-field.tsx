/** Choosing a role, with a line that says what it may do. */
import { useTranslation } from "react-i18next";
import { useRoleMatrix } from "@/api/firm";
import { roleText, roleWord } from "@/features/settings/firm/role-words";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";

export interface RoleFieldProps {
  value: string;
  onChoose: (role: string) => void;
}

export function RoleField({ value, onChoose }: RoleFieldProps) {
  const { t } = useTranslation();
  const roles = useRoleMatrix().data?.roles ?? [value];
  return (
    <Field label={t("members.role")} hint={roleText(value, t)}>
      {(control) => (
        <Select {...control} value={value} onChange={(event) => onChoose(event.target.value)} options={roles.map((role) => ({ value: role, label: roleWord(role, t) }))} />
      )}
    </Field>
  );
}
