/** Another role is weighty, so it says what the colleague will be able to do before it happens. */
import { useTranslation } from "react-i18next";
import { useChangeRole } from "@/api/firm";
import { memberName, type FirmMember } from "@/features/settings/firm/members/use-firm-members";
import { roleText, roleWord } from "@/features/settings/firm/role-words";
import { FormDialog } from "@/ui/form-dialog";
import { toast } from "@/ui/toast-store";

export interface RoleDialogProps {
  member: FirmMember;
  role: string;
  onClose: () => void;
}

export function RoleDialog({ member, role, onClose }: RoleDialogProps) {
  const { t } = useTranslation();
  const change = useChangeRole();
  const words = { name: memberName(member), role: roleWord(role, t) };
  return (
    <FormDialog
      title={t("members.roleTitle", words)}
      description={roleText(role, t)}
      verb={t("members.changeRole")}
      isBusy={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() =>
        change.mutate(
          { of_user: member.user_id, role },
          {
            onSuccess: () => {
              toast(t("members.roleChanged", words));
              onClose();
            },
          },
        )
      }
    />
  );
}
