/** The matrix on a wide screen: a row a kind of data, a column a role. */
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { resourceGroups, type Resource } from "@/features/settings/firm/roles/resource-groups";
import { rightsText, roleWord } from "@/features/settings/firm/role-words";
import { cx } from "@/lib/cx";

export interface RoleTableProps {
  roles: readonly string[];
  resources: readonly Resource[];
  chosen: string;
}

export function RoleTable({ roles, resources, chosen }: RoleTableProps) {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls only what it can reach
    <div role="region" aria-label={t("roles.matrix")} tabIndex={0} className="overflow-x-auto -outline-offset-2">
      <table className="w-full min-w-180 text-xs">
        <thead>
          <tr className="border-b border-line bg-sunken text-left">
            <th scope="col" className="px-3 py-2 font-medium">{t("roles.resource")}</th>
            {roles.map((role) => (
              <th key={role} scope="col" className={cx("px-3 py-2 font-medium", role === chosen && "bg-accent-tint text-accent")}>
                {roleWord(role, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {resourceGroups(resources).map((group) => (
            <Fragment key={group.name}>
              <tr>
                <th colSpan={roles.length + 1} scope="colgroup" className="px-3 pt-4 pb-1 text-left text-2xs font-medium text-ink-muted">
                  {t(`roles.group.${group.name}`)}
                </th>
              </tr>
              {group.resources.map((row) => (
                <tr key={row.resource} className="border-t border-line">
                  <th scope="row" className="px-3 py-1.5 text-left font-medium">
                    {t(`resource.${row.resource}` as "resource.deals", { defaultValue: row.resource })}
                  </th>
                  {roles.map((role) => {
                    const letters = row[role] ?? "";
                    return (
                      <td key={role} className={cx("px-3 py-1.5 align-top", letters === "" ? "text-ink-faint" : "text-ink-muted", role === chosen && "bg-accent-tint text-ink")}>
                        {rightsText(letters, t)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
