/** Whose home a manager looks at: their own, the team's or one colleague's. */
import { useTranslation } from "react-i18next";
import { useMe } from "@/api/session";
import type { Whose } from "@/features/home/whose";
import { useMembers } from "@/resources/use-members";
import { Select } from "@/ui/select";

export interface WhoseSelectProps {
  whose: Whose;
  onChoose: (whose: Whose) => void;
}

export function WhoseSelect({ whose, onChoose }: WhoseSelectProps) {
  const { t } = useTranslation();
  const me = useMe().user.id;
  const members = useMembers();
  const people = [...members].filter(([id]) => id !== me).toSorted(([, one], [, other]) => one.localeCompare(other, "da"));
  return (
    <Select
      aria-label={t("home.whose")}
      value={whose}
      onChange={(event) => onChoose(event.target.value)}
      className="max-w-48 max-md:w-36"
      options={[
        { value: "me", label: t("home.me") },
        { value: "team", label: t("home.team") },
        ...people.map(([value, label]) => ({ value, label })),
      ]}
    />
  );
}
