/** What each role may do with each kind of data, as the database has it. */
import { useState } from "react";
import { Grid3x3 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRoleMatrix } from "@/api/firm";
import { useMe } from "@/api/session";
import { useFirmMembers } from "@/features/settings/firm/members/use-firm-members";
import { roleWord } from "@/features/settings/firm/role-words";
import { RoleCards } from "@/features/settings/firm/roles/role-cards";
import { RoleRights } from "@/features/settings/firm/roles/role-rights";
import { RoleTable } from "@/features/settings/firm/roles/role-table";
import { SettingBox } from "@/features/settings/setting-box";
import { useIsWide } from "@/lib/use-is-wide";
import { EmptyState } from "@/ui/empty-state";
import { ListFaces } from "@/ui/list-faces";

export function RolesSection() {
  const { t } = useTranslation();
  const isWide = useIsWide();
  const { workspaces, workspace_id: here } = useMe();
  const matrix = useRoleMatrix();
  const members = useFirmMembers();
  const [chosen, setChosen] = useState<string | null>(null);
  const mine = workspaces.find(({ id }) => id === here)?.role ?? "";
  const role = chosen ?? mine;
  const query = { data: matrix.data?.resources, error: matrix.error, refetch: matrix.refetch };
  return (
    <ListFaces query={query} rows={8} empty={<EmptyState icon={<Grid3x3 aria-hidden />} title={t("roles.none")} />}>
      {(resources) => {
        const roles = matrix.data?.roles ?? [];
        return (
          <>
            <RoleCards roles={roles} chosen={role} mine={mine} members={members.data ?? []} onChoose={setChosen} />
            <SettingBox title={isWide ? t("roles.matrix") : t("roles.may", { role: roleWord(role, t) })}>
              {isWide ? <RoleTable roles={roles} resources={resources} chosen={role} /> : <RoleRights role={role} resources={resources} />}
            </SettingBox>
            <p className="text-sm text-ink-muted">{t("roles.note")}</p>
          </>
        );
      }}
    </ListFaces>
  );
}
