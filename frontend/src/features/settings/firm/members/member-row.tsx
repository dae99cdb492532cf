/** A member: who it is, what they see, their role, and what can be done with the membership. */
import { useState } from "react";
import { Building2, LogOut, MoreHorizontal, UserMinus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useRoleMatrix } from "@/api/firm";
import { useMay, useMe } from "@/api/session";
import { GrantsDialog } from "@/features/settings/firm/members/grants-dialog";
import { RemoveMemberDialog } from "@/features/settings/firm/members/remove-member-dialog";
import { RoleDialog } from "@/features/settings/firm/members/role-dialog";
import { memberName, type FirmMember } from "@/features/settings/firm/members/use-firm-members";
import { roleWord } from "@/features/settings/firm/role-words";
import { Badge } from "@/ui/badge";
import { IconButton } from "@/ui/icon-button";
import { Menu } from "@/ui/menu";
import { MenuItem } from "@/ui/menu-item";
import { Monogram } from "@/ui/monogram";
import { Select } from "@/ui/select";

export function MemberRow({ member }: { member: FirmMember }) {
  const { t } = useTranslation();
  const may = useMay();
  const isMe = useMe().user.id === member.user_id;
  const roles = useRoleMatrix().data?.roles ?? [member.role];
  const [dialog, setDialog] = useState<"grants" | "remove" | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const name = memberName(member);
  const isLimited = member.cvr_access === "granted";
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5">
      <Monogram name={name} size="md" shape="round" />
      <div className="min-w-40 flex-1">
        <p className="flex items-center gap-2 text-sm font-medium">
          <span className="truncate">{name}</span>
          {isMe ? <Badge tone="accent">{t("members.you")}</Badge> : null}
        </p>
        <p className="truncate text-xs text-ink-muted">{member.profile?.email}</p>
      </div>
      <div className="flex items-center gap-2 max-md:w-full max-md:pl-11">
        {isLimited ? <Badge tone="info">{t("grants.count", { count: member.cvr_grants.length })}</Badge> : null}
        {may("members", "u") ? (
          <Select
            aria-label={t("members.roleOf", { name })}
            value={member.role}
            onChange={(event) => setWanted(event.target.value)}
            options={roles.map((role) => ({ value: role, label: roleWord(role, t) }))}
            className="w-36 max-md:flex-1"
          />
        ) : (
          <Badge>{roleWord(member.role, t)}</Badge>
        )}
        {may("members", "d") || isMe ? (
          <Menu
            align="end"
            trigger={
              <IconButton label={t("firm.more", { name })}>
                <MoreHorizontal aria-hidden className="size-4" />
              </IconButton>
            }
          >
            {may("cvr_grants", "c") ? (
              <MenuItem icon={<Building2 aria-hidden />} onSelect={() => setDialog("grants")}>
                {t("grants.edit")}
              </MenuItem>
            ) : null}
            <MenuItem icon={isMe ? <LogOut aria-hidden /> : <UserMinus aria-hidden />} onSelect={() => setDialog("remove")}>
              {isMe ? t("members.leave") : t("members.remove")}
            </MenuItem>
          </Menu>
        ) : null}
      </div>
      {wanted ? <RoleDialog member={member} role={wanted} onClose={() => setWanted(null)} /> : null}
      {dialog === "grants" ? <GrantsDialog member={member} onClose={() => setDialog(null)} /> : null}
      {dialog === "remove" ? <RemoveMemberDialog member={member} isMe={isMe} onClose={() => setDialog(null)} /> : null}
    </li>
  );
}
