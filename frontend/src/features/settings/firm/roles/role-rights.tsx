/** One role's rights on a phone: a line a kind of data. */
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { resourceGroups, type Resource } from "@/features/settings/firm/roles/resource-groups";
import { rightsText } from "@/features/settings/firm/role-words";

export interface RoleRightsProps {
  role: string;
  resources: readonly Resource[];
}

export function RoleRights({ role, resources }: RoleRightsProps) {
  const { t } = useTranslation();
  return (
    <div className="divide-y divide-line">
      {resourceGroups(resources).map((group) => (
        <Fragment key={group.name}>
          <h4 className="bg-sunken px-4 py-2 text-xs font-medium text-ink-muted">{t(`roles.group.${group.name}`)}</h4>
          <dl className="divide-y divide-line">
            {group.resources.map((row) => (
              <div key={row.resource} className="flex justify-between gap-4 px-4 py-2 text-sm">
                <dt>{t(`resource.${row.resource}` as "resource.deals", { defaultValue: row.resource })}</dt>
                <dd className="text-right text-ink-muted">{rightsText(row[role] ?? "", t)}</dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </div>
  );
}
