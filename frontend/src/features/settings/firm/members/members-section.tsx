/** The people of the workspace: their roles, what they see, and who is on the way in. */
import { useState } from "react";
import { UserPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { InvitationsBox } from "@/features/settings/firm/members/invitations-box";
import { InviteDialog } from "@/features/settings/firm/members/invite-dialog";
import { MemberRow } from "@/features/settings/firm/members/member-row";
import { useFirmMembers } from "@/features/settings/firm/members/use-firm-members";
import { SettingBox } from "@/features/settings/setting-box";
import { Button } from "@/ui/button";
import { ListFaces } from "@/ui/list-faces";

export function MembersSection() {
  const { t } = useTranslation();
  const may = useMay();
  const members = useFirmMembers();
  const [isInviting, setInviting] = useState(false);
  return (
    <>
      <SettingBox
        title={members.data ? t("members.people", { count: members.data.length }) : t("settings.members.title")}
        end={
          may("invitations", "c") ? (
            <Button look="primary" icon={<UserPlus aria-hidden className="size-4" />} onClick={() => setInviting(true)}>
              {t("members.invite")}
            </Button>
          ) : null
        }
      >
        <ListFaces query={members} empty={null}>
          {(rows) => (
            <ul className="divide-y divide-line">
              {rows.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </ul>
          )}
        </ListFaces>
      </SettingBox>
      {may("invitations", "r") ? <InvitationsBox /> : null}
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </>
  );
}
