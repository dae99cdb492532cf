/** Ending a membership: it says what happens to what the member leaves behind. */
import { useTranslation } from "react-i18next";
import { useRemoveMember } from "@/api/firm";
import { memberName, type FirmMember } from "@/features/settings/firm/members/use-firm-members";
import { FormDialog } from "@/ui/form-dialog";
import { toast } from "@/ui/toast-store";

export interface RemoveMemberDialogProps {
  member: FirmMember;
  isMe: boolean;
  onClose: () => void;
}

export function RemoveMemberDialog({ member, isMe, onClose }: RemoveMemberDialogProps) {
  const { t } = useTranslation();
  const remove = useRemoveMember();
  const name = memberName(member);
  const gone = () => {
    // Who has left sees another workspace, or the sign-in: nothing on this page is theirs any more.
    if (isMe) return window.location.assign("/");
    toast(t("members.removed", { name }));
    onClose();
  };
  return (
    <FormDialog
      title={isMe ? t("members.leaveTitle") : t("members.removeTitle", { name })}
      description={isMe ? t("members.leaveText") : t("members.removeText")}
      verb={isMe ? t("members.leave") : t("members.remove")}
      look="danger"
      isBusy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onSubmit={() => remove.mutate(member.user_id, { onSuccess: gone })}
    />
  );
}
